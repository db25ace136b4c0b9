import { ApiRefusal, ApiUnreachable } from './api-errors';
import { answer, networkLost, page, scriptedFetch, silence } from './fetch.fake';
import { createSend } from './request';

const problem = {
  code: 'ticketing.queue-paused',
  message: 'The queue is paused.',
  details: { queueId: 'A-ZH' },
  requestId: 'r-1',
};
const GET = { method: 'GET', path: '/api/v1/halls' } as const;

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe(createSend, () => {
  it('sends the bearer and a JSON body to the base address', async () => {
    const server = scriptedFetch(answer(201, { id: 't1' }));
    const send = createSend({ baseUrl: 'http://hall', bearer: () => 'owd_x', fetch: server.fetch });
    await expect(send({ method: 'POST', path: '/p', body: { a: 1 } })).resolves.toEqual({
      id: 't1',
    });
    expect(server.asked[0]).toMatchObject({
      url: 'http://hall/p',
      method: 'POST',
      body: '{"a":1}',
      headers: { authorization: 'Bearer owd_x', 'content-type': 'application/json' },
    });
  });

  it('asks for the bearer anew each time and sends none when there is none', async () => {
    const server = scriptedFetch(answer(200, []));
    const bearers = ['first', undefined];
    const send = createSend({ bearer: () => bearers.shift(), fetch: server.fetch });
    await send(GET);
    await send(GET);
    expect(server.asked.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer first',
      undefined,
    ]);
  });

  it('reads an empty body as null', async () => {
    const send = createSend({ fetch: scriptedFetch(answer(204)).fetch });
    await expect(send(GET)).resolves.toBeNull();
  });

  it('throws a refusal with its code, details, status and request id', async () => {
    const send = createSend({ fetch: scriptedFetch(answer(409, problem)).fetch });
    const refusal = await failureOf(send(GET));
    expect(refusal).toBeInstanceOf(ApiRefusal);
    expect(refusal).toMatchObject({
      status: 409,
      code: 'ticketing.queue-paused',
      details: { queueId: 'A-ZH' },
      requestId: 'r-1',
    });
  });

  it.each([
    ['no problem report', answer(500, { error: 'x' })],
    ['a page', page(500)],
    ['a code it does not know', answer(400, { ...problem, code: 'toString' })],
  ])('calls %s an unexpected refusal', async (_, script) => {
    const send = createSend({ fetch: scriptedFetch(script).fetch });
    expect(await failureOf(send(GET))).toMatchObject({ code: 'server.unexpected', requestId: '' });
  });

  it.each([
    ['a lost network', networkLost],
    ['502', answer(502)],
    ['503 with a problem', answer(503, { ...problem, code: 'server.unavailable' })],
    ['504', page(504)],
    ['a page in place of the API', page(200)],
  ])('calls %s unreachable', async (_, script) => {
    const send = createSend({ fetch: scriptedFetch(script).fetch });
    expect(await failureOf(send(GET))).toBeInstanceOf(ApiUnreachable);
  });

  it('gives up on an answer that does not come', async () => {
    jest.useFakeTimers();
    const send = createSend({ fetch: scriptedFetch(silence).fetch });
    const failure = failureOf(send({ ...GET, timeoutMs: 700 }));
    await jest.advanceTimersByTimeAsync(700);
    expect(await failure).toBeInstanceOf(ApiUnreachable);
    jest.useRealTimers();
  });

  it('rejects with the reason of the caller who has stopped it', async () => {
    const stop = new AbortController();
    const send = createSend({ fetch: scriptedFetch(silence).fetch });
    const failure = failureOf(send({ ...GET, signal: stop.signal }));
    stop.abort(new Error('left the page'));
    expect(await failure).toMatchObject({ message: 'left the page' });
  });
});
