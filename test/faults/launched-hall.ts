import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../../apps/api/src/platform/embedded-postgres/free-port';
import { readRunRecord } from '../../apps/api/src/launcher/running-database';
import type { RecordedProcess } from '../../apps/api/src/launcher/run-record';
import { TEST_SECRET } from '../../apps/api/test/support/test-secret';
import type { ApiUnderFault } from './api-under-fault';

const PROGRAM = resolve(__dirname, '../../apps/api/dist/hall.js');
const START_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 50;

/**
 * The hall as `npm start` runs it over a database of ours, with several processes on one port. It
 * starts by itself whatever is killed, after a longer pause each time.
 */
export class LaunchedHall implements ApiUnderFault {
  private constructor(
    private readonly hall: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
    private readonly count: number,
  ) {}

  static async start(count: number, databaseUrl: string, folder: string): Promise<LaunchedHall> {
    const port = await findFreePort();
    const hall = spawnHall(count, databaseUrl, folder, port);
    const launched = new LaunchedHall(hall, folder, port, count);
    await launched.untilAllServe(START_LIMIT_MS);
    return launched;
  }

  readonly ports = (): readonly number[] => [this.port];

  pids(): readonly number[] {
    return this.recorded().map(({ pid }) => pid);
  }

  async kill(index: number): Promise<void> {
    const serving = this.recorded().filter(({ role }) => role === 'serve');
    const victim = serving[index % this.count];
    if (!victim) return;
    process.kill(victim.pid, 'SIGKILL');
    while (this.pids().includes(victim.pid) || !this.allServe()) {
      if (this.hall.exitCode !== null) throw this.gone();
      await pause(LOOK_EVERY_MS);
    }
  }

  async stop(): Promise<void> {
    if (this.hall.exitCode !== null) return;
    const ended = once(this.hall, 'exit');
    this.hall.kill('SIGTERM');
    await ended;
  }

  private async untilAllServe(limitMs: number): Promise<void> {
    const deadline = performance.now() + limitMs;
    while (!this.allServe()) {
      if (this.hall.exitCode !== null || performance.now() > deadline) throw this.gone();
      await pause(LOOK_EVERY_MS);
    }
  }

  private allServe(): boolean {
    const healthy = this.recorded().filter(({ isHealthy }) => isHealthy);
    return healthy.filter(({ role }) => role === 'serve').length === this.count;
  }

  private recorded(): readonly RecordedProcess[] {
    return readRunRecord(this.folder)?.api ?? [];
  }

  private gone(): Error {
    return new Error(readFileSync(logFileIn(this.folder), 'utf8').slice(-2_000));
  }
}

function logFileIn(folder: string): string {
  return join(folder, 'hall.log');
}

function spawnHall(count: number, databaseUrl: string, folder: string, port: number): ChildProcess {
  const log = openSync(logFileIn(folder), 'a');
  try {
    return spawn(process.execPath, [PROGRAM], {
      env: {
        ...process.env,
        API_PROCESSES: String(count),
        DATABASE_URL: databaseUrl,
        LOG_LEVEL: 'warn',
        ONEWINDOW_DATA: folder,
        ONEWINDOW_SECRET: TEST_SECRET,
        PORT: String(port),
      },
      // The channel closes when we die in whatever way, and the hall then stops.
      stdio: ['ignore', log, log, 'ipc'],
    });
  } finally {
    closeSync(log);
  }
}
