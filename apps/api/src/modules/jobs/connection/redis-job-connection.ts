import type { RedisOptions } from 'bullmq';
import type { EntityManager } from 'typeorm';
import { JobConnection } from './job-connection';

/** Jobs in Redis; every queue and worker opens and closes its own connections. */
export class RedisJobConnection extends JobConnection {
  override readonly options: RedisOptions;

  constructor(url: string) {
    super();
    this.options = { url };
  }

  override within<T>(_manager: EntityManager, addJobs: () => Promise<T>): Promise<T> {
    return addJobs();
  }

  override async onApplicationShutdown(): Promise<void> {}
}
