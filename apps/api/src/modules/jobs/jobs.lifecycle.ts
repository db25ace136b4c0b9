import { WorkerHost } from '@nestjs/bullmq';
import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Worker } from 'bullmq';
import { JOB_CONNECTIONS_MAX } from '../../platform/config/connection-numbers';
import { JobQueue } from './connection/job-classes';
import { withPatience } from './connection/limited-patience';
import { EventFeedService } from './event-feed.service';

/** Connections that must be left for queries when every worker listens on one. */
const CONNECTIONS_FOR_QUERIES = 4;

/** A driver of Redis would wait for its server for ever. */
const STARTING_PATIENCE_MS = 15_000;

/** Starts the feed when all queues stand, and lets running jobs end before anything is closed. */
@Injectable()
export class JobsLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private workers: readonly Worker[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly feed: EventFeedService,
  ) {}

  /** A queue that fails its first look at the database would never look again, so that is fatal. */
  async onApplicationBootstrap(): Promise<void> {
    this.workers = this.instancesOf(WorkerHost).map((host): Worker => host.worker);
    const queues = this.instancesOf(JobQueue);
    const connections = this.workers.length + CONNECTIONS_FOR_QUERIES;
    if (connections > JOB_CONNECTIONS_MAX) {
      throw new Error(
        `The jobs need ${connections} connections and may open ${JOB_CONNECTIONS_MAX}`,
      );
    }
    await allReady([...queues, ...this.workers]);
    this.feed.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.feed.stop();
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private instancesOf<T>(kind: abstract new (...args: never[]) => T): T[] {
    const instances = this.discovery.getProviders().map(({ instance }): unknown => instance);
    return instances.filter((instance): instance is T => instance instanceof kind);
  }
}

async function allReady(all: readonly (JobQueue | Worker)[]): Promise<void> {
  let late = false;
  const ready = Promise.all(all.map((one) => one.waitUntilReady())).then(() => undefined);
  await withPatience(ready, STARTING_PATIENCE_MS, () => {
    late = true;
  });
  if (late) throw new Error('The job queues cannot be reached; look at REDIS_URL or DATABASE_URL');
}
