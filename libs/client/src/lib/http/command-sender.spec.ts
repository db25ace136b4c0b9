import { ApiRefusal, ApiUnreachable } from './api-errors';
import { command } from './command';
import { createSendCommand } from './command-sender';
import { answer, networkLost, scriptedFetch, silence, type Asked } from './fetch.fake';
import { createSend } from './request';

const refused = answer(409, { code: 'request.expired', message: '', details: {}, requestId: '' });

function sender(...script: Parameters<typeof scriptedFetch>) {
  const server = scriptedFetch(...script);
  return { ...server, send: createSendCommand(createSend({ fetch: server.fetch })) };
}

const keyOf = (asked: Asked | undefined) => asked?.headers['idempotency-key'];
const ageOf = (asked: Asked | undefined) => Number(asked?.headers['command-age-ms']);

/** Runs all timers the promise waits for. */
async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [results] = await Promise.all([
    Promise.allSettled([promise]),
    jest.advanceTimersByTimeAsync(120_000),
  ]);
  return results[0];
}

describe(createSendCommand, () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('sends a key and the age since the key press, without a body when there is none', async () => {
    const { send, asked } = sender(answer(200, {}));
    const pressed = command();
    jest.advanceTimersByTime(120);
    await send('/p', undefined, { command: pressed });
    expect(keyOf(asked[0])).toBe(pressed.key);
    expect(ageOf(asked[0])).toBe(120);
    expect(asked[0]).not.toHaveProperty('body');
  });

  it('repeats with the same key and the grown age until there is an answer', async () => {
    const { send, asked } = sender(networkLost, answer(502), answer(503), answer(201, { ok: 1 }));
    expect(await settled(send('/p', {}))).toEqual({ status: 'fulfilled', value: { ok: 1 } });
    expect(asked).toHaveLength(4);
    expect(new Set(asked.map(keyOf)).size).toBe(1);
    const ages = asked.map(ageOf);
    expect([...ages].sort((a, b) => a - b)).toEqual(ages);
    expect(ages[3]).toBeGreaterThan(0);
  });

  it('sends again what has had no answer for five seconds', async () => {
    const { send, asked } = sender(silence, answer(200, {}));
    expect(await settled(send('/p', {}))).toMatchObject({ status: 'fulfilled' });
    expect(ageOf(asked[1])).toBeGreaterThanOrEqual(5_000);
  });

  it.each([400, 401, 403, 404, 409, 422, 429, 500])(
    'never repeats a refusal, %i',
    async (status) => {
      const { send, asked } = sender(answer(status, {}));
      const result = await settled(send('/p', {}));
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(ApiRefusal) });
      expect(asked).toHaveLength(1);
    },
  );

  it('gives up once the command is too old', async () => {
    const { send, asked } = sender(networkLost);
    const result = await settled(send('/p', {}, { command: command(10_000) }));
    expect(result).toMatchObject({ status: 'rejected', reason: expect.any(ApiUnreachable) });
    expect(ageOf(asked.at(-1))).toBeLessThan(10_000);
    expect(asked.length).toBeGreaterThan(5);
  });

  it('asks once what became of a command that is already too old', async () => {
    const { send, asked } = sender(refused);
    const pressed = command(10_000);
    jest.advanceTimersByTime(30_000);
    expect(await settled(send('/p', {}, { command: pressed }))).toMatchObject({
      reason: { code: 'request.expired' },
    });
    expect(asked).toHaveLength(1);
    expect(ageOf(asked[0])).toBe(30_000);
  });

  it('stops repeating when the caller leaves', async () => {
    const { send, asked } = sender(networkLost);
    const stop = new AbortController();
    const sent = send('/p', {}, { signal: stop.signal });
    const failure = sent.catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(0);
    stop.abort(new Error('left'));
    expect(await failure).toMatchObject({ message: 'left' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });
});
