import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

const ANSWER_LIMIT_MS = 2_000;

/** Whether the API on this machine says that it serves. */
export function isHealthy(port: number, secure: boolean): Promise<boolean> {
  const target = {
    host: '127.0.0.1',
    port,
    path: '/api/health',
    timeout: ANSWER_LIMIT_MS,
    agent: false,
    // It is our own child on this machine, its certificate made for other names, and nothing secret
    // is said.
    rejectUnauthorized: false,
  };
  return new Promise((resolve) => {
    const probe = (secure ? requestSecure : requestPlain)(target, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    probe.once('timeout', () => probe.destroy());
    probe.once('error', () => resolve(false));
    probe.end();
  });
}
