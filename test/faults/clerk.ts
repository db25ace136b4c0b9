import { setTimeout as pause } from 'node:timers/promises';
import { createApi, type Api, type Fetch } from '@onewindow/client';
import {
  CALL_NEXT_MAX_AGE_MS,
  WINDOW_HEARTBEAT_SECONDS,
  type CallNextView,
  type TicketView,
} from '@onewindow/contracts';
import type { Desk } from '../load/desk';
import { CommandLog } from './command-log';
import type { Pace } from './pace';

/** Of all who are called, so many do not come. */
const MISSED_SHARE = 0.08;

/** Somebody who works at a window as a person would: on to the next key once the last is answered. */
export class Clerk {
  readonly log: CommandLog;
  private readonly api: Api;
  /** Its requests are no key presses and are not counted with them. */
  private readonly beatApi: Api;
  private beating: NodeJS.Timeout | undefined;

  constructor(
    baseUrl: string,
    fetch: Fetch,
    private readonly desk: Desk,
    private readonly pace: Pace,
  ) {
    this.log = new CommandLog(fetch);
    this.beatApi = createApi({ baseUrl, fetch });
    this.api = createApi({ baseUrl, fetch: this.log.fetch });
  }

  async work(): Promise<void> {
    this.beat();
    try {
      while (await this.pace.think()) await this.serveOne();
    } finally {
      clearInterval(this.beating);
    }
  }

  private async serveOne(): Promise<void> {
    const ticket = (await this.atWindow()) ?? (this.pace.isClosing ? null : await this.call());
    if (!(await this.pace.think())) return;
    if (ticket?.state === 'called') await this.receive(ticket);
    else if (ticket?.state === 'serving') await this.complete(ticket);
  }

  /**
   * Where the desk stands, asked when the last key was not answered as usual: exactly what a console
   * does when it has lost its link.
   */
  private async atWindow(): Promise<TicketView | null> {
    const last = this.log.entries.at(-1);
    if (!last || last.outcome === 'done') return null;
    while (!this.pace.isClosing) {
      try {
        const session = await this.api.windowSession.current(this.desk.hallId);
        if (session) return session.ticket;
        await this.api.windowSession.open(this.desk.hallId, { windowId: this.desk.windowId });
      } catch {
        await pause(1_000);
      }
    }
    return null;
  }

  private async call(): Promise<TicketView | null> {
    const answer = await this.log.press<CallNextView>(
      'call',
      (options) => this.api.windowSession.callNext(this.desk.hallId, options),
      ({ ticket }) => ticket?.id ?? null,
      CALL_NEXT_MAX_AGE_MS,
    );
    return answer?.ticket ?? null;
  }

  private async receive(ticket: TicketView): Promise<void> {
    const { tickets } = this.api;
    const { hallId } = this.desk;
    if (this.pace.random() < MISSED_SHARE) {
      await this.log.press(
        'mark-missed',
        (options) => tickets.markMissed(hallId, ticket.id, options),
        ticket.id,
      );
      return;
    }
    const started = await this.log.press(
      'start',
      (options) => tickets.start(hallId, ticket.id, options),
      ticket.id,
    );
    if (started && (await this.pace.think())) await this.complete(ticket);
  }

  private async complete(ticket: TicketView): Promise<void> {
    const outcomes = ticket.cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' }) as const);
    await this.log.press(
      'complete',
      (options) => this.api.tickets.complete(this.desk.hallId, ticket.id, { outcomes }, options),
      ticket.id,
    );
  }

  /** As the console does, so that nobody takes the window for left alone. */
  private beat(): void {
    const beatOnce = (): void => {
      this.beatApi.windowSession.beat(this.desk.hallId).catch(() => undefined);
    };
    this.beating = setInterval(beatOnce, WINDOW_HEARTBEAT_SECONDS * 1_000);
  }
}
