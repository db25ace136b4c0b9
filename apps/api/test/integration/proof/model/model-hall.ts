import { FIRST_DAY, MIDNIGHT, MINUTE, queueOf, QUEUES } from './model-hall-plan';
import { nextFor } from './model-line';
import { dateOf } from './model-slots';
import {
  isAtWindow,
  leadsTo,
  notBefore,
  take,
  type ModelPress,
  type ModelSession,
  type ModelTicket,
} from './model-ticket';

/** What the model says of a command: how it is refused, or what it has done. */
export type Verdict = { readonly refused: string } | { readonly press: ModelPress };

export const NOT_AT_WINDOW = { refused: 'windows.not-at-window' } as const;
export const BUSY = { refused: 'windows.ticket-open' } as const;
export const NOT_ALLOWED = { refused: 'ticketing.action-not-allowed' } as const;
export const ELSEWHERE = { refused: 'ticketing.not-at-this-window' } as const;

/** One hall as the design tells it: no tables, no locks, everything in sight. */
export class ModelHall {
  now = MIDNIGHT + 9 * 60 * MINUTE;
  businessDate = FIRST_DAY;
  readonly tickets: ModelTicket[] = [];
  readonly presses: ModelPress[] = [];
  readonly sessions = new Map<number, ModelSession>();
  private readonly numbers = new Map<string, number>();
  private readonly quotas = new Map<string, number>();
  private readonly status = new Map(QUEUES.map(({ id }) => [id, 'open']));

  begin(actor: string): ModelPress {
    const press: ModelPress = { actor, at: this.now, steps: [], id: '' };
    this.presses.push(press);
    return press;
  }

  statusOf(queueId: string): string {
    return this.status.get(queueId) ?? 'open';
  }

  setStatus(queueId: string, status: string): Verdict {
    this.status.set(queueId, status);
    return { press: this.begin('supervisor') };
  }

  sessionOf(clerk: number): ModelSession | undefined {
    return this.sessions.get(clerk);
  }

  sessionAt(windowId: string): ModelSession | undefined {
    return [...this.sessions.values()].find((session) => session.windowId === windowId);
  }

  openTicketOf(session: ModelSession): ModelTicket | undefined {
    return this.tickets.find((ticket) => isAtWindow(ticket) && ticket.session === session);
  }

  next(windowId: string): ModelTicket | undefined {
    const isClosed = (queueId: string) => this.statusOf(queueId) === 'closed';
    return nextFor(this.tickets, { windowId, now: this.now, isClosed });
  }

  /** Why a clerk cannot do this to a ticket in hand. */
  refusalAtDesk(session: ModelSession, ticket: ModelTicket, action: string): Verdict | undefined {
    if (leadsTo(ticket.state, action) === undefined) return NOT_ALLOWED;
    return ticket.session === session ? undefined : ELSEWHERE;
  }

  /** The date of the clock of the hall. */
  today(): string {
    return dateOf(this.now);
  }

  /** The next number of a queue today, or undefined when the day's quota is spent. */
  takeNumber(queueId: string, hasQuota: boolean): number | undefined {
    const today = this.today();
    const isSpent = this.spokenFor(today, queueId) >= queueOf(queueId).dailyQuota;
    if (hasQuota && isSpent) return undefined;
    this.keepNumber(today, queueId);
    return this.giveNumber(today, queueId);
  }

  /** Numbers of a day that are given out already, or kept for bookings. */
  spokenFor(date: string, queueId: string): number {
    return this.quotas.get(`${date} ${queueId}`) ?? 0;
  }

  keepNumber(date: string, queueId: string): void {
    this.quotas.set(`${date} ${queueId}`, this.spokenFor(date, queueId) + 1);
  }

  returnNumber(date: string, queueId: string): void {
    this.quotas.set(`${date} ${queueId}`, this.spokenFor(date, queueId) - 1);
  }

  /** One that the day's quota has counted before. */
  giveNumber(date: string, queueId: string): number {
    const number = (this.numbers.get(`${date} ${queueId}`) ?? 0) + 1;
    this.numbers.set(`${date} ${queueId}`, number);
    return number;
  }

  open(clerk: number, windowId: string): Verdict & { readonly session?: ModelSession } {
    if (this.sessions.has(clerk)) return { refused: 'windows.already-at-window' };
    if (this.sessionAt(windowId)) return { refused: 'windows.window-occupied' };
    const session = { id: '', clerk, windowId };
    this.sessions.set(clerk, session);
    return { press: this.begin(`clerk ${clerk}`), session };
  }

  close(clerk: number): Verdict {
    const session = this.sessions.get(clerk);
    if (!session) return NOT_AT_WINDOW;
    if (this.openTicketOf(session)) return BUSY;
    this.sessions.delete(clerk);
    return { press: this.begin(`clerk ${clerk}`) };
  }

  /** The day turns by the clock and never back; then yesterday's leftovers are swept. */
  sweep(): Verdict {
    if (this.today() > this.businessDate) this.businessDate = this.today();
    const first = this.today() < this.businessDate ? this.today() : this.businessDate;
    const press = this.begin('system');
    const leftovers = this.tickets
      .filter(({ date, state }) => date < first && leadsTo(state, 'expire') !== undefined)
      .filter((ticket) => !this.isServedLate(ticket));
    return this.endAll(press, leftovers, 'expire');
  }

  /** Whoever is at a window is left there for four hours. */
  private isServedLate(ticket: ModelTicket): boolean {
    if (!isAtWindow(ticket)) return false;
    const since = ticket.state === 'called' ? ticket.lastCallAt : ticket.startedAt;
    return notBefore(ticket, this.now) < (since ?? 0) + 240 * MINUTE;
  }

  endAll(press: ModelPress, tickets: readonly ModelTicket[], action: string): Verdict {
    for (const ticket of byId(tickets)) {
      take(press, ticket, action, { endedAt: notBefore(ticket, this.now) });
    }
    return { press };
  }
}

/** The order in which everybody locks tickets. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
