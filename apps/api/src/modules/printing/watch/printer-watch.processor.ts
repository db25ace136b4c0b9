import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { attemptAll } from '../../../platform/errors/attempt-all';
import { GiveUpLostPrints } from './give-up-lost-prints';
import { LookAtPrinters } from './look-at-printers';

export const PRINTER_WATCH_QUEUE = 'printer-watch';

const LOOK_AT_PRINTERS = 'look-at-printers';
const LOOK_EVERY_MS = 20_000;

/** Looks again and again how the printers are, and which prints nobody will speak of any more. */
@Processor(PRINTER_WATCH_QUEUE)
export class PrinterWatchProcessor extends WorkerHost implements OnApplicationBootstrap {
  constructor(
    @InjectQueue(PRINTER_WATCH_QUEUE) private readonly queue: Queue,
    private readonly giveUpLostPrints: GiveUpLostPrints,
    private readonly lookAtPrinters: LookAtPrinters,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      LOOK_AT_PRINTERS,
      { every: LOOK_EVERY_MS },
      { name: LOOK_AT_PRINTERS, opts: { attempts: 1, removeOnComplete: { count: 10 } } },
    );
  }

  async process(): Promise<void> {
    await attemptAll([this.giveUpLostPrints, this.lookAtPrinters], (watch) => watch.execute());
  }
}
