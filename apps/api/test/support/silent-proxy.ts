import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

/** Passes on what is asked and swallows every answer: the network between commit and answer. */
export interface SilentProxy {
  readonly baseUrl: string;
  close(): void;
}

export async function startSilentProxy(targetPort: number): Promise<SilentProxy> {
  const server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1');
    client.pipe(target);
    target.resume();
    client.on('error', () => target.destroy());
    target.on('error', () => client.destroy());
    target.on('close', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, close: () => server.close() };
}
