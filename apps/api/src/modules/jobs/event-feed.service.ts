import { Injectable } from '@nestjs/common';
import { EventFeed } from './feed/event-feed';
import type { EventConsumer } from './feed/fed-event';
import { jobTrouble } from './job-trouble';

export type { EventConsumer, FedEvent } from './feed/fed-event';

const POLL_EVERY_MS = 1_000;

/**
 * Where features ask for jobs made from events. Every process polls; for a hall one of them at a
 * time moves the cursor.
 */
@Injectable()
export class EventFeedService {
  private readonly consumers: EventConsumer[] = [];
  private timer: NodeJS.Timeout | undefined;
  private pass: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly feed: EventFeed) {}

  /** To be called while the modules start. */
  subscribe(consumer: EventConsumer): void {
    this.consumers.push(consumer);
  }

  start(): void {
    if (this.stopped) return;
    this.pass = this.feedAll();
    void this.pass.finally(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.start(), POLL_EVERY_MS);
    });
  }

  /** Resolves when the pass that may be under way is over. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.pass;
  }

  private async feedAll(): Promise<void> {
    for (const consumer of this.consumers) {
      try {
        await this.feed.feed(consumer);
      } catch (error) {
        jobTrouble.tell('event-feed', error);
      }
    }
  }
}
