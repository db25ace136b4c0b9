import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupProblem } from '../platform/processes/startup-problem';

const RETRY_MS = 200;

/**
 * Makes sure, before anything is started, that the API will be able to listen. The port of a killed
 * run is given a moment: its API process notices that it is alone and goes.
 */
export async function requireFreePort(
  port: number,
  patienceMs: number,
  variable = 'PORT',
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const obstacle = await tryToListen(port);
    if (obstacle === null) return;
    if (obstacle === 'EACCES') throw portForbidden(port, variable);
    if (performance.now() >= deadline) throw portInUse(port, variable);
    await wait(RETRY_MS);
  }
}

/** On every address, as the API does: a port taken on one address only is taken as well. */
function tryToListen(port: number): Promise<'EADDRINUSE' | 'EACCES' | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(error.code);
      else reject(error);
    });
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

function portInUse(port: number, variable: string): StartupProblem {
  return new StartupProblem({
    code: 'hall.port-in-use',
    what: {
      zh: `端口 ${port} 已被其他程序占用。`,
      en: `The port ${port} is in use by another program.`,
    },
    remedy: {
      zh: `停止那个程序，或换一个端口：${variable}=${otherPort(port)} npm start`,
      en: `Stop that program, or choose another port: ${variable}=${otherPort(port)} npm start`,
    },
  });
}

function portForbidden(port: number, variable: string): StartupProblem {
  return new StartupProblem({
    code: 'hall.port-forbidden',
    what: {
      zh: `当前用户不能使用端口 ${port}（小于 1024 的端口需要特权）。`,
      en: `This user may not use port ${port} (ports below 1024 need privileges).`,
    },
    remedy: {
      zh: `使用更大的端口：${variable}=8080 npm start`,
      en: `Use a higher port: ${variable}=8080 npm start`,
    },
  });
}

const otherPort = (port: number): number => (port < 65_535 ? port + 1 : 8080);
