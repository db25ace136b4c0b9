import { ApiRefusal, type Api } from '@onewindow/client';
import type { BookedTicketView, IssuedTicketView, TicketView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { HallDayRepository } from '../../../src/modules/hall/hall-day.repository';
import { HallService } from '../../../src/modules/hall/hall.service';
import { TurnDay } from '../../../src/modules/hall/use-cases/turn-day';
import { LeftoverTicketsRepository } from '../../../src/modules/ticketing/leftover-tickets.repository';
import { TicketChanges } from '../../../src/modules/ticketing/ticket-changes';
import { ExpireTickets } from '../../../src/modules/ticketing/use-cases/expire-tickets';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { CommandRunner } from '../../../src/platform/idempotency/command-runner';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import type { WireStage } from './wire-stage';

export const HALL = 'zc';
/** Windows of both zones, of one queue and of several, in different areas. */
const WINDOWS = ['A01', 'A21', 'A41', 'B099', 'B139', 'B179'];
const ITEM_QUEUES = ['A-ZH', 'A-KB', 'B-HZ', 'B-SB', 'B-YB', 'B-CRJ'];

interface Cast {
  readonly kiosk: Api;
  readonly guide: Api;
  readonly supervisor: Api;
  readonly clerks: readonly { readonly api: Api; readonly windowId: string }[];
  readonly itemIds: readonly string[];
}

/** A ticket and what opens it, taken or booked. */
type HeldTicket = Pick<IssuedTicketView | BookedTicketView, 'ticket' | 'token'>;

/** Everybody in a hall doing something at random, possible or not; a refusal is as good as any. */
export class HallWalk {
  readonly tickets: HeldTicket[] = [];
  private readonly booked: string[] = [];
  private readonly missed: string[] = [];
  private readonly served: string[] = [];
  private readonly verbs: readonly (() => Promise<unknown>)[];

  private constructor(
    private readonly stage: WireStage,
    private readonly cast: Cast,
    private readonly random: () => number,
    private now: number,
  ) {
    this.verbs = [
      ...times(6, () => this.issue()),
      ...times(3, () => this.book()),
      ...times(3, () => this.checkIn()),
      ...times(5, () => this.clerk().windowSession.callNext(HALL)),
      ...times(4, () => this.atDesk((api, { id }) => api.tickets.start(HALL, id))),
      ...times(4, () => this.atDesk((api, ticket) => this.complete(api, ticket))),
      ...times(4, () => this.atDesk((api, { id }) => api.tickets.recall(HALL, id))),
      ...times(4, () => this.atDesk((api, ticket) => this.miss(api, ticket))),
      ...times(2, () => this.cast.guide.tickets.cancel(HALL, this.anyTicket().ticket.id)),
      ...times(2, () => this.rate()),
      ...times(2, () => this.holderOf(pick(this.missed, this.random)).citizen.rejoin()),
      ...times(2, () => this.holder().citizen.cancel()),
      ...times(2, () => this.holder().citizen.undoCancel()),
      ...times(2, () => this.openWindow()),
      () => this.clerk().windowSession.close(HALL),
      () => this.setStatus(),
      ...times(4, () => this.letPass(Math.floor(this.random() * 200_000))),
    ];
  }

  static async begin(stage: WireStage, random: () => number): Promise<HallWalk> {
    const { app } = stage;
    const [hall] = await stage.database.dataSource.query<{ day: string }[]>(
      'SELECT business_date::text AS day FROM hall WHERE id = $1',
      [HALL],
    );
    const clerks = await Promise.all(
      WINDOWS.map(async (windowId) => ({
        windowId,
        api: await aSignedIn(app, HALL, `clerk-${windowId}`, ['clerk']),
      })),
    );
    const cast: Cast = {
      clerks,
      kiosk: await aDevice(app, HALL, 'kiosk'),
      guide: await aSignedIn(app, HALL, 'guide', ['guide']),
      supervisor: await aSignedIn(app, HALL, 'supervisor', ['supervisor']),
      itemIds: await someItems(await aDevice(app, HALL, 'kiosk')),
    };
    const walk = new HallWalk(stage, cast, random, Date.parse(`${hall!.day}T10:00:00+08:00`));
    await walk.letPass(0);
    await bookAtAnyTime(stage);
    return walk;
  }

  /** @returns whether somebody was refused */
  async step(): Promise<boolean> {
    try {
      await pick(this.verbs, this.random)();
      return false;
    } catch (error) {
      if (error instanceof ApiRefusal || error instanceof NobodyThere) return true;
      throw error;
    }
  }

  async everyWindowOpens(): Promise<void> {
    for (const { api, windowId } of this.cast.clerks) {
      await api.windowSession.open(HALL, { windowId });
    }
  }

  /** Midnight, the turn of the day and the sweep that follows it. */
  async nextDay(): Promise<void> {
    await this.letPass(24 * 3_600_000);
    const { app } = this.stage.app;
    const commands = app.get(CommandRunner);
    const days = new HallDayRepository(app.get(DataSource));
    await new TurnDay(commands, days).execute(HALL);
    const leftovers = new LeftoverTicketsRepository(app.get(DataSource));
    const [halls, changes] = [app.get(HallService), app.get(TicketChanges)];
    await new ExpireTickets(commands, halls, leftovers, changes).execute(HALL);
  }

  private async letPass(ms: number): Promise<void> {
    this.now += ms;
    const { manager } = this.stage.database.dataSource;
    await setHallTime(manager, HALL, { now: new Date(this.now), rate: 0 });
  }

  private async issue(): Promise<void> {
    const { kiosk, guide, itemIds } = this.cast;
    const elder = this.random() < 0.2;
    const choice = { itemIds: [pick(itemIds, this.random)], purpose: 'apply' } as const;
    const issued = elder
      ? await guide.tickets.issue(HALL, { ...choice, priorityClass: 'elder' })
      : await kiosk.tickets.issue(HALL, choice);
    this.tickets.push(issued);
  }

  private async book(): Promise<void> {
    const { guide, itemIds } = this.cast;
    const visit = { itemIds: [pick(itemIds, this.random)], purpose: 'apply' } as const;
    const { days } = await guide.appointments.slots(HALL, visit);
    const { startAt } = pick(pick(days, this.random).slots, this.random);
    const number = `138${String(this.tickets.length).padStart(8, '0')}`;
    const booking = { ...visit, slotStartAt: startAt, holder: { kind: 'phone', number } } as const;
    const booked = await guide.appointments.book(HALL, booking);
    this.tickets.push(booked);
    this.booked.push(booked.token);
  }

  private checkIn(): Promise<unknown> {
    const token = pick(this.booked, this.random);
    return this.cast.kiosk.appointments.checkIn(HALL, { token });
  }

  private async atDesk(act: (api: Api, ticket: TicketView) => Promise<unknown>): Promise<void> {
    const api = this.clerk();
    const session = await api.windowSession.current(HALL);
    if (session?.ticket) await act(api, session.ticket);
  }

  private openWindow(): Promise<unknown> {
    const { api, windowId } = pick(this.cast.clerks, this.random);
    return api.windowSession.open(HALL, { windowId });
  }

  private rate(): Promise<unknown> {
    return this.holderOf(pick(this.served, this.random)).citizen.rate({ level: 4 });
  }

  private async miss(api: Api, { id }: TicketView): Promise<void> {
    await api.tickets.markMissed(HALL, id);
    this.missed.push(id);
  }

  private async complete(api: Api, { id, cases }: TicketView): Promise<void> {
    const outcomes = cases.map(({ id: caseId }) => ({ caseId, outcome: 'accepted' as const }));
    await api.tickets.complete(HALL, id, { outcomes });
    this.served.push(id);
  }

  private setStatus(): Promise<unknown> {
    const status = pick(['open', 'open', 'paused', 'closed'] as const, this.random);
    return this.cast.supervisor.queues.setStatus(HALL, pick(ITEM_QUEUES, this.random), { status });
  }

  private clerk(): Api {
    return pick(this.cast.clerks, this.random).api;
  }

  private holder(): Api {
    return aCitizen(this.stage.app, this.anyTicket().token);
  }

  private holderOf(ticketId: string): Api {
    const { token } = this.tickets.find(({ ticket }) => ticket.id === ticketId)!;
    return aCitizen(this.stage.app, token);
  }

  private anyTicket(): HeldTicket {
    return pick(this.tickets, this.random);
  }
}

class NobodyThere extends Error {}

/** The same numbers again for the same seed, so that a failing walk can be walked again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new NobodyThere();
  return chosen;
}

function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}

/** Today and tomorrow, day and night, so that a walk of two days meets bookings of every fate. */
async function bookAtAnyTime({ database }: WireStage): Promise<void> {
  const week = Array.from({ length: 7 }, (_, day) => ({
    weekday: day + 1,
    intervals: [{ fromMinute: 0, untilMinute: 1_440 }],
  }));
  await database.dataSource.query(
    `INSERT INTO booking_rule (hall_id, open_days_ahead, max_days_ahead, early_minutes, hours)
     VALUES ($1, 0, 1, 1440, $2)`,
    [HALL, { week, dates: [] }],
  );
}

async function someItems(api: Api): Promise<string[]> {
  const pages = await Promise.all(
    ITEM_QUEUES.map((queueId) => api.items.search(HALL, { queueId, pageSize: 2 })),
  );
  return pages.flatMap(({ items }) => items.map(({ id }) => id));
}
