import type { ChildProcess } from 'node:child_process';
import cluster from 'node:cluster';
import type { ApiRole } from '../platform/config/api-role';
import { StartupProblem } from '../platform/processes/startup-problem';
import { ApiProcess, type ApiProcessOptions } from './api-process';
import type { RecordedProcess } from './run-record';

/** A new process that neither serves nor dies by then is given up. */
const SERVING_LIMIT_MS = 60_000;

export interface ApiProcessesOptions extends Omit<ApiProcessOptions, 'role' | 'launch'> {
  readonly roles: readonly ApiRole[];
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The processes of a hall's API on one port. Node's cluster accepts the connections here and hands
 * them round; one that a process in its end does not take goes to the next.
 */
export class ApiProcesses {
  /** Settles when all of them have served for the first time; rejects when one never will. */
  readonly firstHealthy: Promise<unknown>;
  private processes: readonly ApiProcess[];
  private exchanging: Promise<void> | null = null;
  private isStopping = false;

  constructor(private readonly options: ApiProcessesOptions) {
    const { script, roles } = options;
    cluster.setupPrimary({ exec: script, args: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.processes = roles.map((role) => this.make(role));
    this.firstHealthy = Promise.all(this.processes.map(({ firstHealthy }) => firstHealthy));
    // Whoever waits sees it; while nobody does, it is not to end the process.
    this.firstHealthy.catch(() => undefined);
  }

  start(): void {
    for (const process of this.processes) process.start();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.processes.map((process) => process.stop()));
  }

  /**
   * Exchanges the processes one by one: a new one serves before an old one is asked to go. When a
   * new one does not come to serve, the old ones stay. One exchange at a time.
   */
  exchange(): Promise<void> {
    this.exchanging ??= this.exchangeAll().finally(() => {
      this.exchanging = null;
    });
    return this.exchanging;
  }

  record(): readonly RecordedProcess[] {
    return this.processes.flatMap(({ pid, role, isHealthy }) =>
      pid === null ? [] : [{ pid, role, isHealthy }],
    );
  }

  private async exchangeAll(): Promise<void> {
    const { report } = this.options;
    report('正在逐个更换 API 进程 · Exchanging the API processes one by one');
    try {
      for (const former of this.processes) await this.replace(former);
      if (!this.isStopping) report('API 进程已全部更换 · All API processes have been exchanged');
    } catch (error) {
      const reason = error instanceof StartupProblem ? error.describe() : String(error);
      report(
        `新的 API 进程没有就绪，原有进程继续服务 · A new API process does not come to serve; the former ones go on\n${reason}`,
      );
    }
  }

  private async replace(former: ApiProcess): Promise<void> {
    if (this.isStopping) return;
    const fresh = this.make(former.role);
    this.processes = [...this.processes, fresh];
    fresh.start();
    try {
      await withinLimit(fresh.firstHealthy);
    } catch (error) {
      await fresh.stop();
      this.remove(fresh);
      throw error;
    }
    await former.makeWay();
    this.remove(former);
  }

  private remove(gone: ApiProcess): void {
    this.processes = this.processes.filter((process) => process !== gone);
    this.options.onChange();
  }

  private make(role: ApiRole): ApiProcess {
    return new ApiProcess({ ...this.options, role, launch: () => this.launch(role) });
  }

  private launch(role: ApiRole): ChildProcess {
    return cluster.fork({ ...this.options.env, API_ROLE: role }).process;
  }
}

async function withinLimit(serving: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`It did not serve within ${SERVING_LIMIT_MS / 1000} s`)),
      SERVING_LIMIT_MS,
    );
  });
  await Promise.race([serving, limit]).finally(() => clearTimeout(timer));
}
