import { ApiRefusal, type Api } from '@onewindow/client';
import {
  ABANDONABLE_STATES,
  HOLD_REASONS,
  type TicketView,
  type TransferTicketRequest,
} from '@onewindow/contracts';

/** What the walk through a hall lends to these verbs. */
export interface WalkedWorld {
  readonly hallId: string;
  readonly guide: Api;
  readonly supervisor: Api;
  readonly itemIds: readonly string[];
  readonly queueIds: readonly string[];
  readonly windowIds: readonly string[];
  pick<T>(list: readonly T[]): T;
  readonly clerks: readonly Api[];
  clerk(): Api;
  anyTicketId(): string;
  atDesk(act: (api: Api, ticket: TicketView) => Promise<unknown>): Promise<void>;
  /** Notes that the ticket has been served to its end. */
  served(ticketId: string): void;
}

interface Press {
  readonly api: Api;
  readonly ticketId: string;
  readonly pressId: string;
}

type Verb = () => Promise<unknown>;

const AREAS = ['A1', 'B1', 'B3'];

/** Tickets set aside, sent on, called out of turn, given up, and keys taken back, all at random. */
export class WalkMoves {
  private last: Press | undefined;
  private readonly held: string[] = [];

  constructor(private readonly world: WalkedWorld) {}

  verbs(): Verb[] {
    const { hallId, supervisor, guide, pick, clerk } = this.world;
    return [
      ...times(6, () => this.atDesk((api, ticket) => this.hold(api, ticket))),
      ...times(4, () => this.resume()),
      ...times(2, () => guide.tickets.returnToLine(hallId, pick(this.held))),
      ...times(5, () =>
        this.atDesk((api, { id }) => api.tickets.transfer(hallId, id, this.place())),
      ),
      ...times(2, () => this.atDesk((api, ticket) => this.nextLeg(api, ticket))),
      ...times(3, () => this.finishAndCall()),
      () => this.pressed(clerk(), (api) => this.callChosen(api)),
      () => this.openTicket(),
      () => this.pressed(supervisor, (api) => api.tickets.abandon(hallId, this.anyId())),
      () => this.abandonMany(),
      ...times(6, () => this.undo()),
    ];
  }

  /** Remembers who pressed what, so that it can be taken back. */
  private async pressed(api: Api, press: (api: Api) => Promise<TicketView>): Promise<void> {
    const { id: ticketId, pressId } = await press(api);
    if (pressId !== null) this.last = { api, ticketId, pressId };
  }

  private atDesk(act: (api: Api, ticket: TicketView) => Promise<TicketView>): Promise<void> {
    return this.world.atDesk((api, ticket) => this.pressed(api, (one) => act(one, ticket)));
  }

  private async hold(api: Api, { id }: TicketView): Promise<TicketView> {
    const { hallId, pick } = this.world;
    const returnInMinutes = pick([undefined, 1, 3]);
    const reason = pick(HOLD_REASONS);
    const held = await api.tickets.hold(hallId, id, { reason, returnInMinutes });
    this.held.push(id);
    return held;
  }

  private async resume(): Promise<void> {
    const { hallId, pick } = this.world;
    const ticketId = pick(this.held.slice(-2));
    await this.whoeverCan(({ tickets }) => tickets.resume(hallId, ticketId));
  }

  /** The first who is free and able, or the walk would seldom get that far. */
  private async whoeverCan(act: (api: Api) => Promise<TicketView>): Promise<void> {
    for (const api of this.world.clerks) {
      const done = await this.pressed(api, act).then(() => true, refused);
      if (done) return;
    }
  }

  private place(): TransferTicketRequest {
    const { pick, queueIds, windowIds } = this.world;
    const thenReturn = pick([true, false]);
    const to = pick(['queue', 'queue', 'window', 'area', 'sender'] as const);
    const targets = { queue: queueIds, window: windowIds, area: AREAS, sender: ['none'] };
    return { to, targetId: pick(targets[to]), thenReturn, note: '请核对材料' };
  }

  private nextLeg(api: Api, { id, cases }: TicketView): Promise<TicketView> {
    const outcomes = cases
      .filter(({ outcome }) => outcome === null)
      .slice(0, 1)
      .map(({ id: caseId }) => ({ caseId, outcome: 'accepted' as const }));
    return api.tickets.nextLeg(this.world.hallId, id, { outcomes });
  }

  private finishAndCall(): Promise<void> {
    const { hallId } = this.world;
    return this.atDesk(async (api, { id, state, cases }) => {
      if (state === 'called') {
        return (await api.tickets.markMissedAndCallNext(hallId, id)).finished;
      }
      const outcomes = cases
        .filter(({ outcome }) => outcome === null)
        .map(({ id: caseId }) => ({ caseId, outcome: 'accepted' as const }));
      const { finished } = await api.tickets.completeAndCallNext(hallId, id, { outcomes });
      this.world.served(id);
      return finished;
    });
  }

  private async callChosen(api: Api): Promise<TicketView> {
    const body = { reason: 'special-need' } as const;
    const { ticket } = await api.tickets.callChosen(this.world.hallId, this.anyId(), body);
    if (!ticket) throw new Error('A chosen ticket is called or refused');
    return ticket;
  }

  private openTicket(): Promise<void> {
    const { hallId, pick, itemIds } = this.world;
    const request = { itemIds: [pick(itemIds)], purpose: 'apply' } as const;
    return this.whoeverCan(({ windowSession }) => windowSession.openTicket(hallId, request));
  }

  private async abandonMany(): Promise<void> {
    const { hallId, pick, queueIds, supervisor } = this.world;
    const states = [pick(ABANDONABLE_STATES)];
    const given = await supervisor.queues.abandon(hallId, pick(queueIds), { states });
    const [first] = given.tickets;
    if (first) this.last = { api: supervisor, ticketId: first.id, pressId: given.pressId };
  }

  private async undo(): Promise<void> {
    const { last } = this;
    this.last = undefined;
    const { api, ticketId, pressId } = this.world.pick(last ? [last] : []);
    await api.tickets.undo(this.world.hallId, ticketId, { pressId });
  }

  private anyId(): string {
    return this.world.anyTicketId();
  }
}

/** Anything but a refusal is a fault. */
function refused(error: unknown): false {
  if (error instanceof ApiRefusal) return false;
  throw error;
}

function times(count: number, one: Verb): Verb[] {
  return Array.from({ length: count }, () => one);
}
