import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A connection to a server that somebody can trip over. */
export interface CuttableLine {
  /** The address of the server, by way of the line. */
  readonly url: string;
  /** Ends every connection and refuses new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function aCuttableLine(serverUrl: string): Promise<CuttableLine> {
  const server = new URL(serverUrl);
  const ends = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(Number(server.port), server.hostname);
    near.pipe(far).pipe(near);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => undefined);
      end.on('close', () => [near, far].forEach((each) => each.destroy()));
    }
  });
  await once(line.listen(0, '127.0.0.1'), 'listening');
  const { port } = line.address() as AddressInfo;
  const url = new URL(serverUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    cut: async () => {
      const closed = once(line, 'close');
      line.close();
      for (const end of ends) end.destroy();
      ends.clear();
      await closed;
    },
    mend: async () => {
      await once(line.listen(port, '127.0.0.1'), 'listening');
    },
  };
}
