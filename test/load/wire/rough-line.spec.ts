import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RoughLine } from './rough-line';

describe(RoughLine, () => {
  const servers: Server[] = [];
  let asked = 0;
  let line: RoughLine | undefined;

  async function aServer(word: string): Promise<number> {
    const server = createServer((_, answer) => {
      asked += 1;
      answer.end(word);
    });
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port;
  }

  function ask(baseUrl: string): Promise<string> {
    return new Promise((resolve, reject) => {
      request(baseUrl, { agent: false }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve(text));
      })
        .on('error', reject)
        .end();
    });
  }

  beforeEach(() => (asked = 0));

  afterEach(async () => {
    await line?.close();
    for (const server of servers.splice(0)) server.close();
  });

  it('leads to each of those that serve, in turn', async () => {
    const ports = [await aServer('a'), await aServer('b')];
    line = await RoughLine.open(
      () => ports,
      () => 0.5,
    );
    const words = [await ask(line.baseUrl), await ask(line.baseUrl)];
    expect(words.sort()).toEqual(['a', 'b']);
    ports.pop();
    expect([await ask(line.baseUrl), await ask(line.baseUrl)]).toEqual(['a', 'a']);
  });

  it('takes its time both ways', async () => {
    const port = await aServer('late');
    line = await RoughLine.open(
      () => [port],
      () => 0.5,
    );
    line.become({ delayMs: 60 });
    const startedAt = performance.now();
    expect(await ask(line.baseUrl)).toBe('late');
    expect(performance.now() - startedAt).toBeGreaterThan(115);
  });

  it('lets nothing overtake when the delay goes down', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `${index} `);
    const server = createServer((_, answer) => {
      const say = (index: number): void => {
        if (index === words.length) answer.end();
        else answer.write(words[index], () => setTimeout(() => say(index + 1), 1));
      };
      say(0);
    });
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    line = await RoughLine.open(
      () => [port],
      () => 0.5,
    );
    line.become({ delayMs: 60 });
    const asked = ask(line.baseUrl);
    for (let delayMs = 60; delayMs >= 0; delayMs -= 10) {
      line.become({ delayMs });
      await new Promise((passed) => setTimeout(passed, 15));
    }
    expect(await asked).toBe(words.join(''));
  });

  it('drops answers that were given', async () => {
    const port = await aServer('unheard');
    line = await RoughLine.open(
      () => [port],
      () => 0.1,
    );
    line.become({ dropShare: 0.2 });
    await expect(ask(line.baseUrl)).rejects.toThrow();
    expect(asked).toBe(1);
    line.become({ dropShare: 0 });
    expect(await ask(line.baseUrl)).toBe('unheard');
  });

  it('leads nowhere while nobody serves', async () => {
    line = await RoughLine.open(
      () => [],
      () => 0.5,
    );
    await expect(ask(line.baseUrl)).rejects.toThrow();
  });
});
