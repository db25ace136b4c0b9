import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

export const EVENT_CHANNEL = 'hall_event';

/** While commits come fast, those who listen are woken once for all of so long. */
const LEAST_GAP_MS = 10;

/**
 * Tells every process that the streams of halls have grown. Sent after the commit, at once when it
 * is quiet and at most once in a while when it is not, because a NOTIFY inside the transaction
 * halves the rate of commits. It may get lost: the relays poll as well.
 */
@Injectable()
export class EventWakeup {
  private readonly logger = new Logger(EventWakeup.name);
  private readonly grown = new Set<string>();
  private isSending = false;

  constructor(private readonly dataSource: DataSource) {}

  wake(hallId: string): void {
    this.grown.add(hallId);
    if (this.isSending) return;
    this.isSending = true;
    void this.send();
  }

  private async send(): Promise<void> {
    // A closing process wakes nobody any more.
    while (this.grown.size > 0 && this.dataSource.isInitialized) {
      const hallIds = [...this.grown];
      this.grown.clear();
      try {
        await this.dataSource.query(NOTIFY, [EVENT_CHANNEL, hallIds]);
      } catch (error) {
        this.logger.warn({ hallIds, error }, 'Listeners could not be woken; they will poll');
      }
      await pause(LEAST_GAP_MS, undefined, { ref: false });
    }
    this.isSending = false;
  }
}

const NOTIFY = 'SELECT pg_notify($1, grown.id) FROM unnest($2::text[]) AS grown (id)';
