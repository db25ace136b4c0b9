import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../../apps/api/src/platform/embedded-postgres/free-port';
import { TEST_SECRET } from '../../apps/api/test/support/test-secret';
import type { ApiUnderFault } from './api-under-fault';

const PROGRAM = resolve(__dirname, '../../apps/api/dist/main.js');
const START_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 50;
/** One that cannot start, because the database is away, is not started a hundred times a second. */
const PAUSE_MS = 250;

/** API processes over one database, each at a port of its own, started again whenever they die. */
export class ApiProcesses implements ApiUnderFault {
  private readonly members: Member[] = [];

  private constructor() {}

  static async start(count: number, databaseUrl: string, folder: string): Promise<ApiProcesses> {
    const processes = new ApiProcesses();
    for (let index = 0; index < count; index += 1) {
      const logFile = join(folder, `api-${index + 1}.log`);
      processes.members.push(new Member(databaseUrl, await findFreePort(), logFile));
    }
    await processes.untilAllServe(START_LIMIT_MS);
    return processes;
  }

  readonly ports = (): readonly number[] =>
    this.members.filter(({ serves }) => serves).map(({ port }) => port);

  pids(): readonly number[] {
    return this.members.flatMap(({ pid }) => pid ?? []);
  }

  async kill(index: number): Promise<void> {
    const member = this.members[index % this.members.length];
    await member?.kill();
  }

  /** @throws Error with the end of their logs when one does not serve by then */
  async untilAllServe(limitMs: number): Promise<void> {
    const deadline = performance.now() + limitMs;
    while (!this.members.every(({ serves }) => serves)) {
      if (performance.now() > deadline) {
        throw new Error(this.members.map(({ logEnd }) => logEnd).join('\n'));
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map((member) => member.stop()));
  }
}

class Member {
  serves = false;
  private child: ChildProcess | undefined;
  private isStopping = false;

  constructor(
    private readonly databaseUrl: string,
    readonly port: number,
    private readonly logFile: string,
  ) {
    void this.live();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get logEnd(): string {
    return readFileSync(this.logFile, 'utf8').slice(-2_000);
  }

  async kill(): Promise<void> {
    const victim = this.child;
    if (!victim || victim.exitCode !== null) return;
    this.serves = false;
    victim.kill('SIGKILL');
    while (this.child === victim || !this.serves) await pause(LOOK_EVERY_MS);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  private async live(): Promise<void> {
    while (!this.isStopping) {
      const child = this.spawn();
      this.child = child;
      const ended = once(child, 'exit');
      void this.watch(child);
      await ended;
      this.serves = false;
      await pause(PAUSE_MS);
    }
  }

  private async watch(child: ChildProcess): Promise<void> {
    while (this.child === child && child.exitCode === null && child.signalCode === null) {
      if (await answers(this.port)) {
        this.serves = true;
        return;
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  private spawn(): ChildProcess {
    const log = openSync(this.logFile, 'a');
    try {
      return spawn(process.execPath, [PROGRAM], {
        env: {
          ...process.env,
          DATABASE_URL: this.databaseUrl,
          PORT: String(this.port),
          ONEWINDOW_SECRET: TEST_SECRET,
          LOG_LEVEL: 'warn',
          NODE_ENV: 'production',
        },
        // The channel closes when we die in whatever way, and the API then ends by itself.
        stdio: ['ignore', log, log, 'ipc'],
      });
    } finally {
      closeSync(log);
    }
  }
}

/** Whether somebody takes connections there; whether the database is well is not asked. */
async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(1_000) });
    return true;
  } catch {
    return false;
  }
}
