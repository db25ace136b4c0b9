import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { setDefaultBackendFactory, type DefaultJobOptions } from 'bullmq';
import { createJobBackend, JobQueue, JobWorker } from './connection/job-classes';
import { JobConnection } from './connection/job-connection';
import { JobConnectionModule } from './connection/job-connection.module';
import { EventFeedService } from './event-feed.service';
import { EventFeed } from './feed/event-feed';
import { JobCursorRepository } from './feed/job-cursor.repository';
import { JobsLifecycle } from './jobs.lifecycle';

// Both are read when a module registers its queue, which is when its file is loaded.
setDefaultBackendFactory(createJobBackend);
BullModule.queueClass = JobQueue;
BullModule.workerClass = JobWorker;

const DAY_SECONDS = 86_400;

const JOB_OPTIONS: DefaultJobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  // A job that is remembered is not added again under the same id.
  removeOnComplete: { age: DAY_SECONDS, count: 1_000 },
  removeOnFail: { age: 7 * DAY_SECONDS, count: 1_000 },
};

/** The registry of background work; what is to be done stands with each feature. */
@Module({
  imports: [
    DiscoveryModule,
    JobConnectionModule,
    BullModule.forRootAsync({
      imports: [JobConnectionModule],
      inject: [JobConnection],
      useFactory: ({ options }: JobConnection) => ({
        connection: options,
        defaultJobOptions: JOB_OPTIONS,
        streams: { events: { maxLen: 1_000 } },
      }),
    }),
  ],
  providers: [EventFeed, EventFeedService, JobCursorRepository, JobsLifecycle],
  exports: [EventFeedService],
})
export class JobsModule {
  /** The one way to a queue: it cannot be registered before the classes above are in place. */
  static queue(name: string): DynamicModule {
    return BullModule.registerQueue({ name });
  }
}
