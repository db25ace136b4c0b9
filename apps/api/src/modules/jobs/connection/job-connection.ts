import type { ConnectionOptions } from 'bullmq';
import type { EntityManager } from 'typeorm';

/** Where the jobs are kept. */
export abstract class JobConnection {
  /** What queues and workers are given as their connection. */
  abstract readonly options: ConnectionOptions;

  /**
   * Adds jobs together with a business transaction. On PostgreSQL they commit or vanish with it; on
   * Redis they are there at once, so their ids must make a repeat harmless.
   */
  abstract within<T>(manager: EntityManager, addJobs: () => Promise<T>): Promise<T>;

  /** Called when no queue and no worker uses it any more. */
  abstract onApplicationShutdown(): Promise<void>;
}
