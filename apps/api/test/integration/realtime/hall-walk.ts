import { ApiRefusal, type Api } from '@onewindow/client';
import type { BookedTicketView, IssuedTicketView, TicketView } from '@onewindow/contracts';
import { AnnounceChangedQueues } from '../../../src/modules/windows/use-cases/announce-changed-queues';
import { AnnounceLostWindows } from '../../../src/modules/windows/use-cases/announce-lost-windows';
import { WindowWatchModule } from '../../../src/modules/windows/window-watch.module';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { turnDayAndSweep } from '../proof/ticketing-process';
import { NobodyThere, pick, times } from './chance';
import { tourHall } from './hall-tour';
import { bookAtAnyTime, WalkBookings } from './hall-walk-bookings';
import { WalkMoves } from './hall-walk-moves';
import type { Onlooker, TouredHall } from './toured-hall';
import type { WireStage } from './wire-stage';

export const HALL = 'zc';
/** Windows of both zones, of one queue and of several, in different areas; one for two clerks. */
const WINDOWS = ['A01', 'A21', 'A21', 'A41', 'B099', 'B139', 'B179'];
/** Windows and queues that others of their area serve: an area's board shows the same queues. */
const LOANS = [
  ['A21', 'A-KB'],
  ['A01', 'A-CJ'],
] as const;
const ITEM_QUEUES = ['A-ZH', 'A-KB', 'B-HZ', 'B-SB', 'B-YB', 'B-CRJ'];

interface Cast extends Pick<TouredHall, 'kiosk' | 'guide' | 'supervisor' | 'deputy' | 'itemIds'> {
  readonly clerks: readonly { readonly api: Api; readonly windowId: string }[];
}

/** A ticket and what opens it, taken or booked. */
type HeldTicket = Pick<IssuedTicketView | BookedTicketView, 'ticket' | 'token'>;

/** Everybody in a hall doing something at random, possible or not; a refusal is as good as any. */
export class HallWalk {
  readonly tickets: HeldTicket[] = [];
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
      ...this.bookings().verbs(),
      ...times(5, () => this.clerk().windowSession.callNext(HALL)),
      ...times(6, () => this.atDesk((api, { id }) => api.tickets.start(HALL, id))),
      ...times(4, () => this.atDesk((api, ticket) => this.complete(api, ticket))),
      ...times(4, () => this.atDesk((api, ticket) => this.callAgain(api, ticket))),
      ...times(4, () => this.atDesk((api, ticket) => this.miss(api, ticket))),
      ...times(2, () => this.cast.guide.tickets.cancel(HALL, this.anyTicket().ticket.id)),
      ...times(2, () => this.rate(pick(this.served, this.random))),
      ...times(3, () => this.holderOf(pick(this.missed, this.random)).citizen.rejoin()),
      ...times(2, () => this.holder().citizen.cancel()),
      ...times(2, () => this.holder().citizen.undoCancel()),
      ...times(2, () => this.changeMind()),
      ...times(2, () => this.openWindow()),
      () => this.clerk().windowSession.close(HALL),
      () => this.clerk().windowSession.pause(HALL, { reason: 'meal' }),
      ...times(2, () => this.clerk().windowSession.resume(HALL)),
      () => this.clerk().windowSession.beat(HALL),
      () => this.loseConnections(),
      ...times(2, () => this.takeOver()),
      ...times(2, () => this.lend()),
      () => this.tellOfLoans(),
      () => this.setStatus(),
      ...times(4, () => this.letPass(Math.floor(this.random() * 200_000))),
      ...times(5, () => this.atDesk((api, ticket) => this.missAndComeBack(api, ticket))),
      ...this.moves().verbs(),
    ];
  }

  private bookings(): WalkBookings {
    const { guide, kiosk, itemIds } = this.cast;
    return new WalkBookings({
      hallId: HALL,
      guide,
      kiosk,
      itemIds,
      pick: (list) => pick(list, this.random),
      booked: (booking) => this.tickets.push(booking),
    });
  }

  private moves(): WalkMoves {
    const { guide, supervisor, itemIds } = this.cast;
    return new WalkMoves({
      hallId: HALL,
      guide,
      supervisor,
      itemIds,
      queueIds: ITEM_QUEUES,
      windowIds: WINDOWS,
      pick: (list) => pick(list, this.random),
      clerks: this.cast.clerks.map(({ api }) => api),
      clerk: () => this.clerk(),
      anyTicketId: () => this.anyTicket().ticket.id,
      atDesk: (act) => this.atDesk(act),
      served: (ticketId) => this.served.push(ticketId),
    });
  }

  static async begin(stage: WireStage, random: () => number): Promise<HallWalk> {
    const { app } = stage;
    const [hall] = await stage.database.dataSource.query<{ day: string }[]>(
      'SELECT business_date::text AS day FROM hall WHERE id = $1',
      [HALL],
    );
    const clerks = await Promise.all(
      WINDOWS.map(async (windowId, index) => ({
        windowId,
        api: await aSignedIn(app, HALL, `clerk-${index}`, ['clerk']),
      })),
    );
    const cast: Cast = {
      clerks,
      kiosk: await aDevice(app, HALL, 'kiosk'),
      guide: await aSignedIn(app, HALL, 'guide', ['guide']),
      supervisor: await aSignedIn(app, HALL, 'supervisor', ['supervisor']),
      deputy: await aSignedIn(app, HALL, 'deputy', ['supervisor']),
      itemIds: await someItems(await aDevice(app, HALL, 'kiosk')),
    };
    const walk = new HallWalk(stage, cast, random, Date.parse(`${hall!.day}T10:00:00+08:00`));
    await walk.letPass(0);
    await bookAtAnyTime(stage, HALL);
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

  /** Before anybody has opened a window. */
  tour(onlooker?: Onlooker): Promise<void> {
    const { clerks } = this.cast;
    const [first, , , , , successor] = clerks;
    return tourHall({
      ...this.cast,
      hallId: HALL,
      windowId: first!.windowId,
      loanQueueId: LOANS[1][1],
      clerk: first!.api,
      successor: successor!.api,
      together: clerks.filter(({ windowId }) => windowId === 'A21'),
      holderOf: ({ token }) => aCitizen(this.stage.app, token),
      letPass: (ms) => this.letPass(ms),
      loseConnections: () => this.loseConnections(),
      onlooker,
    });
  }

  async everyWindowOpens(): Promise<void> {
    for (const { api, windowId } of this.cast.clerks) {
      await api.windowSession.open(HALL, { windowId });
    }
  }

  /** Midnight, the turn of the day and the sweep that follows it. */
  async nextDay(): Promise<void> {
    await this.letPass(24 * 3_600_000);
    await turnDayAndSweep(this.stage.app.app, HALL);
  }

  private async letPass(ms: number): Promise<void> {
    this.now += ms;
    const { manager } = this.stage.database.dataSource;
    await setHallTime(manager, HALL, { now: new Date(this.now), rate: 0 });
  }

  private async issue(): Promise<void> {
    const { kiosk, guide, itemIds } = this.cast;
    const elder = this.random() < 0.2;
    // Two of an even and the following odd place belong to one queue.
    const first = Math.floor((this.random() * itemIds.length) / 2) * 2;
    const chosen = itemIds.slice(first, first + pick([1, 1, 2], this.random));
    const choice = { itemIds: chosen, purpose: 'apply' } as const;
    const issued = elder
      ? await guide.tickets.issue(HALL, { ...choice, priorityClass: 'elder' })
      : await kiosk.tickets.issue(HALL, choice);
    this.tickets.push(issued);
  }

  private async atDesk(act: (api: Api, ticket: TicketView) => Promise<unknown>): Promise<void> {
    const api = this.clerk();
    const session = await api.windowSession.current(HALL);
    if (session?.ticket) await act(api, session.ticket);
  }

  /** Both in one go: by chance alone the minutes of a no-show seldom pass unserved. */
  private async missAndComeBack(api: Api, { id, state }: TicketView): Promise<void> {
    if (state !== 'called') throw new NobodyThere();
    await this.letPass(240_000);
    await api.tickets.markMissed(HALL, id);
    if (this.random() < 0.5) await this.cast.guide.tickets.rejoin(HALL, id);
  }

  private openWindow(): Promise<unknown> {
    const { api, windowId } = pick(this.cast.clerks, this.random);
    return api.windowSession.open(HALL, { windowId });
  }

  /** Nothing is heard of anybody for longer than the lease, and the hall is told. */
  private async loseConnections(): Promise<void> {
    await this.stage.database.dataSource.query(
      `UPDATE window_session SET leased_until = clock_timestamp() WHERE closed_at IS NULL`,
    );
    await this.stage.app.app.select(WindowWatchModule).get(AnnounceLostWindows).execute();
  }

  private takeOver(): Promise<unknown> {
    return this.clerk().windowSession.takeOver(HALL, pick(this.cast.clerks, this.random).windowId);
  }

  private async changeMind(): Promise<void> {
    const { citizen } = this.holder();
    await citizen.cancel();
    await citizen.undoCancel();
  }

  /** For a while, to a queue that others of the same hall serve. */
  private lend(): Promise<unknown> {
    const [windowId, queueId] = pick(LOANS, this.random);
    const until = new Date(this.now + this.random() * 600_000).toISOString();
    return this.cast.supervisor.windowSkills.lend(HALL, windowId, { queueId, until });
  }

  private tellOfLoans(): Promise<void> {
    return this.stage.app.app.select(WindowWatchModule).get(AnnounceChangedQueues).execute();
  }

  private rate(ticketId: string): Promise<unknown> {
    // One opened at a window has no holder with a phone.
    const issued = this.tickets.filter(({ ticket }) => ticket.id === ticketId);
    const { token } = pick(issued, this.random);
    return aCitizen(this.stage.app, token).citizen.rate({ level: 4 });
  }

  private async miss(api: Api, { id }: TicketView): Promise<void> {
    await api.tickets.markMissed(HALL, id);
    this.missed.push(id);
  }

  private async complete(api: Api, { id, cases }: TicketView): Promise<void> {
    const outcomes = cases
      .filter(({ outcome }) => outcome === null)
      .map(({ id: caseId }) => ({ caseId, outcome: 'accepted' as const }));
    await api.tickets.complete(HALL, id, { outcomes });
    this.served.push(id);
    if (this.random() < 0.5) await this.rate(id);
  }

  /** Both in one go: a second call too soon is refused. */
  private async callAgain(api: Api, { id, state }: TicketView): Promise<void> {
    if (state !== 'called') throw new NobodyThere();
    await this.letPass(30_000);
    await api.tickets.recall(HALL, id);
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

async function someItems(api: Api): Promise<string[]> {
  const pages = await Promise.all(
    ITEM_QUEUES.map((queueId) => api.items.search(HALL, { queueId, pageSize: 2 })),
  );
  return pages.flatMap(({ items }) => items.map(({ id }) => id));
}
