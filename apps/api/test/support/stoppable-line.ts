import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on which what comes back can be left unread. */
export interface StoppableLine {
  readonly baseUrl: string;
  /** Reads nothing more from the server, on the connections there are; what is sent to it goes on. */
  stopReading(): void;
  /** Reads on where it had stopped. */
  readOn(): void;
  close(): void;
}

export async function aStoppableLine(targetUrl: string): Promise<StoppableLine> {
  const target = new URL(targetUrl);
  const ends = new Map<Socket, Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    ends.set(far, near);
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    far.on('close', () => near.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    stopReading: () => {
      for (const far of ends.keys()) far.unpipe().pause();
    },
    readOn: () => {
      for (const [far, near] of ends) far.pipe(near);
    },
    close: () => {
      server.close();
      for (const far of ends.keys()) far.destroy();
    },
  };
}
