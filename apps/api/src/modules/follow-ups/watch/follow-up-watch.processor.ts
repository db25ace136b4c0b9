import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { WarnOfDueFollowUps } from './warn-of-due-follow-ups';

export const FOLLOW_UP_WATCH_QUEUE = 'follow-up-watch';

const LOOK_AT_FOLLOW_UPS = 'look-at-follow-ups';
/** Terms are of days; a minute late is early enough. */
const LOOK_EVERY_MS = 60_000;

/** Looks again and again which terms run out. */
@Processor(FOLLOW_UP_WATCH_QUEUE)
export class FollowUpWatchProcessor extends WorkerHost implements OnApplicationBootstrap {
  constructor(
    @InjectQueue(FOLLOW_UP_WATCH_QUEUE) private readonly queue: Queue,
    private readonly warn: WarnOfDueFollowUps,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      LOOK_AT_FOLLOW_UPS,
      { every: LOOK_EVERY_MS },
      { name: LOOK_AT_FOLLOW_UPS, opts: { attempts: 1, removeOnComplete: { count: 10 } } },
    );
  }

  process(): Promise<void> {
    return this.warn.execute();
  }
}
