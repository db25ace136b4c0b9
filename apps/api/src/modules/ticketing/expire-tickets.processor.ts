import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { attemptAll } from '../../platform/errors/attempt-all';
import { EventFeedService, type FedEvent } from '../jobs/event-feed.service';
import { LeftoverTicketsRepository } from './leftover-tickets.repository';
import { ExpireTickets } from './use-cases/expire-tickets';

export const TICKET_EXPIRY_QUEUE = 'ticket-expiry';

const CHECK_LEFTOVERS = 'check-leftovers';
const CHECK_EVERY_MS = 60_000;

/**
 * Sweeps a hall when its day has turned. A sweep that was skipped, came late or left somebody at a
 * window is made up for by a look at all halls every minute.
 */
@Processor(TICKET_EXPIRY_QUEUE)
export class ExpireTicketsProcessor
  extends WorkerHost
  implements OnModuleInit, OnApplicationBootstrap
{
  private readonly logger = new Logger(ExpireTicketsProcessor.name);

  constructor(
    @InjectQueue(TICKET_EXPIRY_QUEUE) private readonly queue: Queue<FedEvent>,
    private readonly feed: EventFeedService,
    private readonly leftovers: LeftoverTicketsRepository,
    private readonly expireTickets: ExpireTickets,
  ) {
    super();
  }

  onModuleInit(): void {
    const { queue } = this;
    this.feed.subscribe({ name: TICKET_EXPIRY_QUEUE, types: ['hall.day-turned'], queue });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      CHECK_LEFTOVERS,
      { every: CHECK_EVERY_MS },
      { name: CHECK_LEFTOVERS, opts: { attempts: 1, removeOnComplete: { count: 10 } } },
    );
  }

  async process(job: Job<FedEvent>): Promise<void> {
    const hallIds = job.name === CHECK_LEFTOVERS ? await this.leftovers.halls() : [job.data.hallId];
    await attemptAll(hallIds, (hallId) => this.sweep(hallId));
  }

  private async sweep(hallId: string): Promise<void> {
    const { expired, kept } = await this.expireTickets.execute(hallId);
    if (expired > 0)
      this.logger.log({ hallId, expired, kept }, 'Tickets of past days have expired');
  }
}
