import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../apps/api/src/platform/embedded-postgres';
import {
  newThrowAwayFolder,
  removeThrowAwayFolder,
} from '../../apps/api/test/support/embedded-server';

/** A PostgreSQL as the hall has it, which can be hurt. */
export class DatabaseUnderFault {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<DatabaseUnderFault> {
    const folder = await newThrowAwayFolder('faults');
    return new DatabaseUnderFault(folder, await startIn(folder));
  }

  get url(): string {
    return this.server.url;
  }

  databaseUrl(name: string): string {
    return this.server.databaseUrl(name);
  }

  /** An immediate stop: nothing is written any more, as in a power cut. Then it is started again. */
  async stopAtOnce(): Promise<void> {
    const { pid, port, unexpectedEnd } = this.server;
    process.kill(pid, 'SIGQUIT');
    await unexpectedEnd;
    this.server = await startIn(this.folder, port);
  }

  /** All its processes stand still; connections stay open and nobody answers. */
  async freeze(forMs: number): Promise<void> {
    const { pid } = this.server;
    // The first one alone makes new ones, so none is missed.
    process.kill(pid, 'SIGSTOP');
    const frozen = [pid, ...(await childrenOf(pid))];
    signalAll(frozen, 'SIGSTOP');
    try {
      await pause(forMs);
    } finally {
      signalAll(frozen.reverse(), 'SIGCONT');
    }
  }

  async stop(): Promise<void> {
    await this.server.stop();
    removeThrowAwayFolder(this.folder);
  }
}

function startIn(dataDirectory: string, port?: number): Promise<EmbeddedPostgres> {
  const fixed = port === undefined ? {} : { port };
  return startEmbeddedPostgres({ dataDirectory, ...fixed, onProgress: () => undefined });
}

async function childrenOf(parent: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, ppid]) => ppid === parent)
    .map(([pid]) => pid ?? 0);
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // Ended between being listed and being told.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
