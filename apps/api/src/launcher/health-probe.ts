import { request } from 'node:http';

const ANSWER_LIMIT_MS = 2_000;

/** Whether the API on this machine says that it serves. */
export function isHealthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request(
      { host: '127.0.0.1', port, path: '/api/health', timeout: ANSWER_LIMIT_MS, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    probe.once('timeout', () => probe.destroy());
    probe.once('error', () => resolve(false));
    probe.end();
  });
}
