import type { ChildProcess } from 'node:child_process';
import type { ApiRole } from '../platform/config/api-role';
import { SERVING } from '../platform/processes/starter-channel';
import { StartupProblem } from '../platform/processes/startup-problem';
import { isAlive, letChildMakeWay, stopChild } from './child-process';
import { judgeDeath, NO_DEATHS, type DeathHistory } from './restart-policy';
import type { RotatingLog } from './rotating-log';
import { onWholeLines } from './whole-lines';

const SHOWN_LOG_LINES = 15;

export interface ApiProcessOptions {
  readonly role: ApiRole;
  /** Starts it, with its output in pipes and a channel to us. */
  readonly launch: (role: ApiRole) => ChildProcess;
  readonly log: RotatingLog;
  readonly report: (message: string) => void;
  /** Waits before the process is started again. */
  readonly pause: (delayMs: number) => Promise<unknown>;
  /** Called whenever the process has changed: started, healthy, gone. */
  readonly onChange: () => void;
}

/** One API process that is started again when it dies, until it is stopped. */
export class ApiProcess {
  /** Settles when the process has served for the first time; rejects when it never will. */
  readonly firstHealthy: Promise<void>;
  private child: ChildProcess | null = null;
  private healthyAt: number | null = null;
  private history: DeathHistory = NO_DEATHS;
  private isStopping = false;
  private onFirstHealthy: () => void = () => undefined;
  private onHopeless: (problem: StartupProblem) => void = () => undefined;

  constructor(private readonly options: ApiProcessOptions) {
    this.firstHealthy = new Promise((resolve, reject) => {
      this.onFirstHealthy = resolve;
      this.onHopeless = reject;
    });
    // Whoever waits sees it; while nobody does, it is not to end the process.
    this.firstHealthy.catch(() => undefined);
  }

  get pid(): number | null {
    return this.child && isAlive(this.child) ? (this.child.pid ?? null) : null;
  }

  get isHealthy(): boolean {
    return this.pid !== null && this.healthyAt !== null;
  }

  get role(): ApiRole {
    return this.options.role;
  }

  start(): void {
    const { launch, role, log, report, onChange } = this.options;
    const child = launch(role);
    this.child = child;
    this.healthyAt = null;
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) onWholeLines(stream, (lines) => log.write(lines));
    }
    child.on('message', (word) => {
      if (word === SERVING) this.onServing();
    });
    child.once('error', (error) => report(error.message));
    child.once('close', () => void this.afterDeath());
    onChange();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.child) await stopChild(this.child);
  }

  /** Ends it for another one that serves in its place. */
  async makeWay(): Promise<void> {
    this.isStopping = true;
    if (this.child) await letChildMakeWay(this.child);
  }

  /** It has asked the database and listens, or has its queues at hand. */
  private onServing(): void {
    this.healthyAt = performance.now();
    this.onFirstHealthy();
    this.options.onChange();
  }

  private async afterDeath(): Promise<void> {
    if (this.isStopping) return;
    this.options.onChange();
    const death = { diedAt: performance.now(), healthyAt: this.healthyAt };
    const verdict = judgeDeath(this.history, death);
    if (verdict.kind === 'give-up') {
      this.onHopeless(this.hopeless());
      return;
    }
    this.history = verdict.history;
    const seconds = verdict.delayMs / 1000;
    this.options.report(
      `API 进程意外退出，${seconds} 秒后重新启动 · The API process ended; starting it again in ${seconds} s`,
    );
    await this.options.pause(verdict.delayMs);
    if (!this.isStopping) this.start();
  }

  private hopeless(): StartupProblem {
    const { file } = this.options.log;
    return new StartupProblem({
      code: 'hall.api-keeps-failing',
      what: {
        zh: 'API 进程一再启动失败，已放弃重试。',
        en: 'The API process keeps failing to start, so it is no longer tried.',
      },
      remedy: {
        zh: `按上面的日志处理后重新运行 npm start（完整日志：${file}）。`,
        en: `Follow the log above and run npm start again (all of it: ${file}).`,
      },
      details: this.options.log.lastLines(SHOWN_LOG_LINES),
    });
  }
}
