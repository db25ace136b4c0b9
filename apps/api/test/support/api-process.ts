import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createApi } from '@onewindow/client';
import { TEST_SECRET } from './test-secret';

const PACKAGE = join(__dirname, '../..');
const START_LIMIT_MS = 60_000;

/** The API as a process of its own, for specs that kill it. */
export interface ApiProcess {
  readonly baseUrl: string;
  readonly port: number;
  /** As a power cut would: nothing is finished, nothing is said. */
  kill(): Promise<void>;
}

/** @param env further settings, or others than these */
export async function startApiProcess(
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, FROM_SOURCE, {
    cwd: PACKAGE,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: '6',
      PORT: String(port),
      ONEWINDOW_SECRET: TEST_SECRET,
      LOG_LEVEL: 'error',
      ...env,
    },
    // Stdout is for whoever started us.
    stdio: ['ignore', 2, 2],
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  await untilHealthy(baseUrl, child);
  return {
    baseUrl,
    port,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const FROM_SOURCE = [
  '--conditions=@onewindow/source',
  '-r',
  './test/support/typescript-on-require.cjs',
  'src/main.ts',
];

async function untilHealthy(baseUrl: string, child: ChildProcess): Promise<void> {
  const api = createApi({ baseUrl });
  const deadline = performance.now() + START_LIMIT_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    const health = await api.health.get().catch(() => undefined);
    if (health?.status === 'ok') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The API process did not become healthy');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
