import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readRunRecord } from '../../src/launcher/running-database';
import type { RecordedProcess } from '../../src/launcher/run-record';
import { findFreePort } from '../../src/platform/embedded-postgres/free-port';
import { TEST_SECRET } from './test-secret';

const HOOK = join(__dirname, 'typescript-on-require.cjs');
const PROGRAM = join(__dirname, '../../src/hall.ts');
const OPENING_LIMIT_MS = 60_000;

/** The program behind `npm start`, from its sources, on a database of the spec's own. */
export class HallProcess {
  private said = '';

  private constructor(
    readonly baseUrl: string,
    private readonly child: ChildProcess,
    private readonly dataDirectory: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    }
  }

  /** Resolves when the hall is open. */
  static async open(databaseUrl: string, env: Readonly<Record<string, string>>) {
    const port = await findFreePort();
    const dataDirectory = mkdtempSync(join(tmpdir(), 'onewindow hall '));
    const child = spawn(process.execPath, [PROGRAM], {
      env: {
        ...process.env,
        NODE_OPTIONS: `--conditions=@onewindow/source --require="${HOOK}"`,
        // One administrator is enough, and no demo accounts are hashed.
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        DATABASE_POOL_SIZE: '6',
        ONEWINDOW_DATA: dataDirectory,
        ONEWINDOW_SECRET: TEST_SECRET,
        PORT: String(port),
        LOG_LEVEL: 'warn',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hall = new HallProcess(`http://127.0.0.1:${port}`, child, dataDirectory);
    await hall.untilSaid('The hall is open');
    return hall;
  }

  /** The processes of its API as `run.json` tells them. */
  processes(): readonly RecordedProcess[] {
    return readRunRecord(this.dataDirectory)?.api ?? [];
  }

  /** Asks for the exchange of all of them and waits until it is over. */
  async exchange(): Promise<void> {
    this.child.kill('SIGUSR2');
    await this.untilSaid('All API processes have been exchanged');
  }

  async kill(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }

  private async untilSaid(words: string): Promise<void> {
    const deadline = performance.now() + OPENING_LIMIT_MS;
    while (!this.said.includes(words)) {
      if (this.child.exitCode !== null || performance.now() > deadline) {
        throw new Error(`The hall has not said "${words}":\n${this.said}`);
      }
      await pause(25);
    }
  }
}
