import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { LastAnswers } from './last-answers';

const LONG_MS = 10_000;
const UPGRADE = { Connection: 'Upgrade', Upgrade: 'websocket' };
const SWITCHING =
  'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';

let server: Server;
let lastAnswers: LastAnswers;
let agent: Agent;
let port: number;
/** Requests that were asked and are answered when the test says so. */
let answerAll: () => void;

beforeEach(async () => {
  const waiting: (() => void)[] = [];
  answerAll = () => waiting.splice(0).forEach((answer) => answer());
  server = createServer((asked, response) => {
    if (asked.url === '/slow') waiting.push(() => response.end('slow'));
    else response.end('quick');
  });
  lastAnswers = new LastAnswers(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
});

afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
});

function ask(path: string, over: Agent | false = agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, agent: over }, (response) => {
      response.resume();
      response.once('end', () => resolve(response));
    });
    asking.once('error', reject);
    asking.end();
  });
}

describe(LastAnswers.name, () => {
  it('answers what was asked before, ends the connection with it, and accepts no other', async () => {
    const asked = ask('/slow');
    await once(server, 'request');
    let isOver = false;
    const given = lastAnswers.give(0).then(() => (isOver = true));
    await expect(ask('/quick', false)).rejects.toThrow('ECONNREFUSED');
    expect(isOver).toBe(false);
    answerAll();
    expect((await asked).headers.connection).toBe('close');
    await given;
  });

  it('answers on a connection that rested, and tells its client to come on another', async () => {
    expect((await ask('/quick')).headers.connection).toBe('keep-alive');
    const given = lastAnswers.give(LONG_MS);
    expect((await ask('/quick')).headers.connection).toBe('close');
    await given;
  });

  it('does not wait for a socket of the live wire', async () => {
    server.on('upgrade', (_asked, stream) => stream.write(SWITCHING));
    const asking = request({ host: '127.0.0.1', port, headers: UPGRADE });
    asking.end();
    const [, stream] = (await once(asking, 'upgrade')) as [IncomingMessage, Socket];
    const begunAt = performance.now();
    await lastAnswers.give(LONG_MS);
    expect(performance.now() - begunAt).toBeLessThan(LONG_MS / 10);
    stream.destroy();
  });
});
