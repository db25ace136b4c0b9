import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

export const EVENT_CHANNEL = 'hall_event';

/** While commits come fast, those who listen are woken once for all of so long. */
const LEAST_GAP_MS = 10;

/**
 * Tells every process that streams have grown: this one at once, the others by the database. That is
 * sent after the commit, at once when it is quiet and at most once in a while when it is not, because
 * a NOTIFY inside the transaction halves the rate of commits. It may get lost: the relays poll too.
 */
@Injectable()
export class EventWakeup {
  private readonly logger = new Logger(EventWakeup.name);
  /** Whoever is woken here need not be woken by the database as well. */
  private readonly sender: string = randomUUID();
  private readonly listeners: (() => void)[] = [];
  private hasGrown = false;
  private isSending = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Calls the listener after every commit of this process that has left events. */
  onOwn(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** @param payload of a notification */
  isOwn(payload: string | undefined): boolean {
    return payload === this.sender;
  }

  wake(): void {
    for (const listener of this.listeners) listener();
    this.hasGrown = true;
    if (this.isSending) return;
    this.isSending = true;
    void this.send();
  }

  private async send(): Promise<void> {
    // A closing process wakes nobody any more.
    while (this.hasGrown && this.dataSource.isInitialized) {
      this.hasGrown = false;
      try {
        await this.dataSource.query('SELECT pg_notify($1, $2)', [EVENT_CHANNEL, this.sender]);
      } catch (error) {
        this.logger.warn({ error }, 'Listeners could not be woken; they will poll');
      }
      await pause(LEAST_GAP_MS, undefined, { ref: false });
    }
    this.isSending = false;
  }
}
