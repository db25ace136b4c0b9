import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { AnnounceDeviceTroubles } from './announce-device-troubles';

export const DEVICE_WATCH_QUEUE = 'device-watch';

const CHECK_DEVICES = 'check-devices';
/** Real time, like the heartbeats. */
const CHECK_EVERY_MS = 15_000;

/** Looks again and again which devices have gone quiet, and which readers have stopped. */
@Processor(DEVICE_WATCH_QUEUE)
export class DeviceWatchProcessor extends WorkerHost implements OnApplicationBootstrap {
  constructor(
    @InjectQueue(DEVICE_WATCH_QUEUE) private readonly queue: Queue,
    private readonly announceTroubles: AnnounceDeviceTroubles,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      CHECK_DEVICES,
      { every: CHECK_EVERY_MS },
      { name: CHECK_DEVICES, opts: { attempts: 1, removeOnComplete: { count: 10 } } },
    );
  }

  process(): Promise<void> {
    return this.announceTroubles.execute();
  }
}
