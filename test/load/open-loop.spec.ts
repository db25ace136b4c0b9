import { setTimeout as pause } from 'node:timers/promises';
import type { Hands } from './desk';
import { actOnTime } from './open-loop';

/** A hall with one voice: whoever comes meanwhile waits. */
function slowHands(answerMs: number): Hands {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(answer: T): Promise<T> => {
    const own = last.then(() => pause(answerMs)).then(() => answer);
    last = own;
    return own;
  };
  let tickets = 0;
  return {
    issue: () => inTurn(`t${(tickets += 1)}`),
    call: () => inTurn({ id: `t${(tickets += 1)}`, caseIds: [] }),
    start: () => Promise.resolve(),
    complete: () => Promise.resolve(),
  };
}

describe(actOnTime, () => {
  it('counts the wait behind a slow answer, which a loop of one would hide', async () => {
    const { callMs, answeredMs } = await actOnTime([slowHands(40)], {
      issueAt: [],
      callAt: [0, 1, 2],
    });
    const [first = 0, , third = 0] = callMs;
    expect(third - first).toBeGreaterThan(60);
    expect(answeredMs).toBeGreaterThanOrEqual(third);
  });

  it('starts nobody before the moment meant for them', async () => {
    const { issueMs, answeredMs } = await actOnTime([slowHands(1)], { issueAt: [60], callAt: [] });
    expect(answeredMs).toBeGreaterThanOrEqual(59);
    expect(issueMs[0]).toBeCloseTo(answeredMs - 60);
  });

  it('records every step that was answered for, and nothing for an empty line', async () => {
    const empty: Hands = { ...slowHands(0), call: () => Promise.resolve(undefined) };
    const done = await actOnTime([slowHands(0), empty], {
      issueAt: [0],
      callAt: [0, 0],
      served: 'at-once',
    });
    expect(done.steps.map(({ action }) => action).sort()).toEqual([
      'call',
      'complete',
      'issue',
      'start',
    ]);
    expect(done.callMs).toHaveLength(2);
  });

  it('lets those wait who were called until the last answer is there', async () => {
    const order: string[] = [];
    const hands: Hands = {
      ...slowHands(5),
      start: () => Promise.resolve(order.push('start')),
      issue: () => pause(40).then(() => String(order.push('issue'))),
    };
    await actOnTime([hands], { issueAt: [0], callAt: [0], served: 'afterwards' });
    expect(order).toEqual(['issue', 'start']);
    await actOnTime([hands], { issueAt: [0], callAt: [0] });
    expect(order).toEqual(['issue', 'start', 'issue']);
  });
});
