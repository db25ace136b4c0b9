import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnModuleInit } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { EventFeedService, type FedEvent } from '../../jobs/event-feed.service';
import { ForgetHolders } from './forget-holders';

export const HOLDER_RETENTION_QUEUE = 'holder-retention';

/** Once a day, when it has turned; a day that was skipped is made up for by the next. */
@Processor(HOLDER_RETENTION_QUEUE)
export class ForgetHoldersProcessor extends WorkerHost implements OnModuleInit {
  private readonly logger = new Logger(ForgetHoldersProcessor.name);

  constructor(
    @InjectQueue(HOLDER_RETENTION_QUEUE) private readonly queue: Queue<FedEvent>,
    private readonly feed: EventFeedService,
    private readonly forgetHolders: ForgetHolders,
  ) {
    super();
  }

  onModuleInit(): void {
    const { queue } = this;
    this.feed.subscribe({ name: HOLDER_RETENTION_QUEUE, types: ['hall.day-turned'], queue });
  }

  async process({ data: { hallId } }: Job<FedEvent>): Promise<void> {
    const forgotten = await this.forgetHolders.execute(hallId);
    if (forgotten > 0)
      this.logger.log({ hallId, forgotten }, 'Tickets have forgotten their holder');
  }
}
