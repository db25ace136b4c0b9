import { WebSocket } from 'ws';
import { AgentReader } from '../lib/agent-reader';
import { READER_PROTOCOL } from '../lib/frames';
import type { PersonDocument } from '../lib/read-document';
import type { ReaderBench } from '../reader-bench.fixture';
import { ReaderSimulator } from './reader-simulator';
import { cardOf, syntheticPerson } from './synthetic-people';

export const ORIGIN = 'http://localhost:8080';
export const TOKEN = 'a token of this machine';

export function startSimulator(): Promise<ReaderSimulator> {
  return ReaderSimulator.start({ token: TOKEN, origins: [ORIGIN], delayMs: [60, 60] });
}

export function connect(url: string, protocol = READER_PROTOCOL, origin = ORIGIN): WebSocket {
  return new WebSocket(url, protocol, { origin });
}

/** The simulator behind the adapter of the browser. */
export async function simulatorBench(): Promise<ReaderBench> {
  const simulator = await startSimulator();
  const reader = new AgentReader({
    url: simulator.url,
    token: TOKEN,
    connect: (url, protocol) => connect(url, protocol),
  });
  await reader.open();
  let isGone = false;
  const vanish = async () => {
    if (!isGone) await simulator.stop();
    isGone = true;
  };
  const [card, expiredCard] = ['lin', 'wu'].map((id) => cardOf(syntheticPerson(id)));
  return {
    reader,
    card: card as PersonDocument,
    expiredCard: expiredCard as PersonDocument,
    lay: (document) => simulator.lay({ document, expired: document === expiredCard }),
    remove: () => simulator.remove(),
    failNext: (code) => simulator.script(code),
    setStatus: (status) => simulator.setStatus(status),
    vanish,
    close: async () => {
      reader.close();
      await vanish();
    },
  };
}
