import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions';
import { attemptAll } from '../../../platform/errors/attempt-all';
import { JobConnection } from '../connection/job-connection';
import { fedJobId, type EventConsumer } from './fed-event';
import { JobCursorRepository } from './job-cursor.repository';

/** Turns events into jobs, each event once and in the order of its hall's stream. */
@Injectable()
export class EventFeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly cursors: JobCursorRepository,
    private readonly connection: JobConnection,
  ) {}

  /** Brings the consumer to the end of every hall's stream. */
  async feed(consumer: EventConsumer): Promise<void> {
    await attemptAll(await this.cursors.hallsBehind(consumer.name), async (hallId) => {
      while (await this.feedStretch(hallId, consumer));
    });
  }

  /** @returns whether there is more to read */
  private feedStretch(hallId: string, consumer: EventConsumer): Promise<boolean> {
    return this.transactions.run(async (manager) => {
      const after = await this.cursors.lock(manager, hallId, consumer.name);
      if (after === undefined) return false;
      const { events, readTo, isLast } = await this.cursors.read(manager, hallId, after, consumer);
      await this.connection.within(manager, async () => {
        for (const event of events) {
          const jobId = fedJobId(consumer.name, event);
          await consumer.queue.add(event.type, event, { jobId });
        }
      });
      await this.cursors.move(manager, hallId, consumer.name, readTo);
      return !isLast;
    });
  }
}
