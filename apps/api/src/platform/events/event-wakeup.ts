import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

export const EVENT_CHANNEL = 'hall_event';

/**
 * Tells every process that a hall's stream has grown. Sent after the commit and at most once at a
 * time per hall, because a NOTIFY inside the transaction halves the rate of commits. It may get
 * lost: the relays poll as well.
 */
@Injectable()
export class EventWakeup {
  private readonly logger = new Logger(EventWakeup.name);
  private readonly sending = new Set<string>();
  private readonly again = new Set<string>();

  constructor(private readonly dataSource: DataSource) {}

  wake(hallId: string): void {
    if (this.sending.has(hallId)) {
      this.again.add(hallId);
      return;
    }
    this.sending.add(hallId);
    void this.send(hallId);
  }

  private async send(hallId: string): Promise<void> {
    try {
      do {
        this.again.delete(hallId);
        await this.dataSource.query('SELECT pg_notify($1, $2)', [EVENT_CHANNEL, hallId]);
      } while (this.again.has(hallId));
    } catch (error) {
      this.logger.warn({ hallId, error }, 'Listeners could not be woken; they will poll');
    } finally {
      this.sending.delete(hallId);
      this.again.delete(hallId);
    }
  }
}
