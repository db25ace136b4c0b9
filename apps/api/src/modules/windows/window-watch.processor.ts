import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { attemptAll } from '../../platform/errors/attempt-all';
import { AnnounceChangedQueues } from './use-cases/announce-changed-queues';
import { AnnounceLostWindows } from './use-cases/announce-lost-windows';

export const WINDOW_WATCH_QUEUE = 'window-watch';

const CHECK_WINDOWS = 'check-windows';
/** Real time, like the leases. */
const CHECK_EVERY_MS = 10_000;

/** Looks again and again which windows have gone quiet, and which loans have passed. */
@Processor(WINDOW_WATCH_QUEUE)
export class WindowWatchProcessor extends WorkerHost implements OnApplicationBootstrap {
  constructor(
    @InjectQueue(WINDOW_WATCH_QUEUE) private readonly queue: Queue,
    private readonly announceLost: AnnounceLostWindows,
    private readonly announceQueues: AnnounceChangedQueues,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      CHECK_WINDOWS,
      { every: CHECK_EVERY_MS },
      { name: CHECK_WINDOWS, opts: { attempts: 1, removeOnComplete: { count: 10 } } },
    );
  }

  async process(): Promise<void> {
    await attemptAll([this.announceLost, this.announceQueues], (announcing) =>
      announcing.execute(),
    );
  }
}
