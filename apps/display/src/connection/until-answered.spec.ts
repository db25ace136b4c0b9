import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import { untilAnswered } from './until-answered';

const refusal = new ApiRefusal(404, {
  code: 'hall.not-found',
  message: '',
  details: {},
  requestId: '',
});

function answers<T>(...steps: readonly (T | Error)[]) {
  const left = [...steps];
  return () => {
    const step = left.shift();
    return step instanceof Error ? Promise.reject(step) : Promise.resolve(step as T);
  };
}

describe(untilAnswered, () => {
  it('waits longer and longer, up to five seconds, until the hall answers', async () => {
    const pauses: number[] = [];
    const gone = new ApiUnreachable('off');
    const read = answers<string>(gone, gone, gone, gone, gone, 'here');
    const answer = await untilAnswered(read, {
      pause: (delayMs) => {
        pauses.push(delayMs);
        return Promise.resolve();
      },
    });
    expect(answer).toBe('here');
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 5_000]);
  });

  it('takes a refusal as an answer', async () => {
    const reading = untilAnswered(answers(refusal), { pause: () => Promise.resolve() });
    await expect(reading).rejects.toBe(refusal);
  });

  it('gives up when nobody waits any more', async () => {
    const gone = new ApiUnreachable('off');
    const reading = untilAnswered(answers(gone), {
      pause: () => Promise.resolve(),
      stopped: () => true,
    });
    await expect(reading).rejects.toBe(gone);
  });
});
