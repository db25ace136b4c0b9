import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { deleteOldAnswers } from '../../../platform/idempotency/old-answers';

export const HOUSEKEEPING_QUEUE = 'housekeeping';

const HOUR_MS = 3_600_000;

/** Keeps what belongs to no feature from growing for ever. */
@Processor(HOUSEKEEPING_QUEUE)
export class HousekeepingProcessor extends WorkerHost implements OnApplicationBootstrap {
  private readonly logger = new Logger(HousekeepingProcessor.name);

  constructor(
    @InjectQueue(HOUSEKEEPING_QUEUE) private readonly queue: Queue,
    private readonly dataSource: DataSource,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      'old-answers',
      { every: HOUR_MS },
      { name: 'old-answers', opts: { removeOnComplete: { count: 10 } } },
    );
  }

  async process(): Promise<void> {
    const deleted = await deleteOldAnswers(this.dataSource);
    if (deleted > 0) this.logger.log({ deleted }, 'Answers to old commands were forgotten');
  }
}
