import { ITEMS, MINUTE, queueOf } from './model-hall-plan';
import { BUSY, byId, NOT_ALLOWED, NOT_AT_WINDOW, type ModelHall, type Verdict } from './model-hall';
import { mayBeCalled, servesAll, thirdWaiting } from './model-line';
import {
  AWAY,
  FREE_OF_RESERVATION,
  leadsTo,
  notBefore,
  REJOINS,
  take,
  type ModelPress,
  type ModelSession,
  type ModelTicket,
} from './model-ticket';
import { planTogether } from './model-visit';
import { cancellableUntil } from './model-slots';

const SECOND = 1_000;
/** Minutes by which every class that the law or the district names is due earlier. */
const PRIORITY_BONUS = 15;

export interface Created {
  readonly created?: ModelTicket;
}

export function issue(
  hall: ModelHall,
  actor: string,
  itemIds: readonly string[],
  priorityClass: string | undefined,
): Verdict & Created {
  const plan = planTogether(itemIds, hall.now);
  if (!plan) return { refused: 'ticketing.items-need-separate-tickets' };
  const status = hall.statusOf(plan.queueId);
  if (status !== 'open') return { refused: `ticketing.queue-${status}` };
  const number = hall.takeNumber(plan.queueId, true);
  if (number === undefined) return { refused: 'ticketing.quota-exhausted' };
  const press = hall.begin(actor);
  const created = newTicket(hall, press, { ...plan, number, itemIds, priorityClass });
  press.steps.push({
    ticket: created,
    action: 'issue',
    from: null,
    to: 'waiting',
    before: undefined,
  });
  return { press, created };
}

export function openTicket(
  hall: ModelHall,
  clerk: number,
  itemIds: readonly string[],
): Verdict & Created {
  const session = hall.sessionOf(clerk);
  if (!session) return NOT_AT_WINDOW;
  if (hall.openTicketOf(session)) return BUSY;
  const plan = planTogether(itemIds, hall.now);
  if (!plan) return { refused: 'ticketing.items-need-separate-tickets' };
  if (hall.statusOf(plan.queueId) === 'closed') return { refused: 'ticketing.queue-closed' };
  if (!servesAll(session.windowId, hall.now, plan.required)) {
    return { refused: 'ticketing.not-eligible' };
  }
  const number = hall.takeNumber(plan.queueId, false) ?? 0;
  const press = hall.begin(`clerk ${clerk}`);
  const ticket = newTicket(hall, press, { ...plan, number, itemIds, priorityClass: undefined });
  const { now } = hall;
  const created = Object.assign(ticket, {
    state: 'serving',
    windowId: session.windowId,
    session,
    firstCalledAt: now,
    calledAt: now,
    lastCallAt: now,
    startedAt: now,
  });
  const step = { action: 'open-at-window', from: null, to: 'serving', before: undefined };
  press.steps.push({ ticket: created, ...step });
  return { press, created };
}

export interface NewFacts {
  readonly queueId: string;
  readonly required: readonly string[];
  readonly number: number | undefined;
  readonly itemIds: readonly string[];
  readonly priorityClass: string | undefined;
}

/** A walk-in of this moment; whoever makes something else of it says so. */
export function newTicket(hall: ModelHall, lastPress: ModelPress, facts: NewFacts): ModelTicket {
  const { queueId, required, number, itemIds, priorityClass } = facts;
  const { prefix, targetMinutes } = queueOf(queueId);
  const bonus = priorityClass === undefined ? 0 : PRIORITY_BONUS;
  const ticket: ModelTicket = {
    id: '',
    date: hall.today(),
    series: prefix,
    number,
    priorityClass,
    order: hall.tickets.length,
    issuedAt: hall.now,
    slot: undefined,
    holder: undefined,
    checkedInAt: undefined,
    cases: itemIds.map((itemId) => ({ itemId, id: '', closedBy: undefined })),
    callCount: 0,
    lastPress,
    state: 'waiting',
    queueId,
    required,
    dueAt: hall.now + (targetMinutes - bonus) * MINUTE,
    rank: 0,
    ...FREE_OF_RESERVATION,
    returnTo: undefined,
    ...AWAY,
    firstCalledAt: undefined,
    calledAt: undefined,
    lastCallAt: undefined,
    rejoinCount: 0,
    startedAt: undefined,
    endedAt: undefined,
  };
  hall.tickets.push(ticket);
  return ticket;
}

export interface Called {
  readonly called?: ModelTicket | undefined;
}

export function callNext(hall: ModelHall, clerk: number): Verdict & Called {
  const session = hall.sessionOf(clerk);
  if (!session) return NOT_AT_WINDOW;
  if (hall.openTicketOf(session)) return BUSY;
  const press = hall.begin(`clerk ${clerk}`);
  return { press, called: callFirst(hall, press, session) };
}

/** Calls whoever is next for the window, if there is anybody. */
export function callFirst(
  hall: ModelHall,
  press: ModelPress,
  session: ModelSession,
): ModelTicket | undefined {
  const ticket = hall.next(session.windowId);
  if (ticket) call(hall, press, session, ticket);
  return ticket;
}

function call(
  hall: ModelHall,
  press: ModelPress,
  session: ModelSession,
  ticket: ModelTicket,
): void {
  const at = notBefore(ticket, hall.now);
  take(press, ticket, 'call', {
    ...FREE_OF_RESERVATION,
    windowId: session.windowId,
    session,
    callCount: ticket.callCount + 1,
    recallCount: 0,
    firstCalledAt: ticket.firstCalledAt ?? at,
    calledAt: at,
    lastCallAt: at,
    startedAt: undefined,
  });
}

/** @param actor the clerk of the session, or who answers for the floor */
export function callChosen(
  hall: ModelHall,
  actor: string,
  session: ModelSession | undefined,
  ticket: ModelTicket,
): Verdict {
  if (!session) return NOT_AT_WINDOW;
  if (hall.openTicketOf(session)) return BUSY;
  if (leadsTo(ticket.state, 'call') === undefined) return NOT_ALLOWED;
  const { windowId } = session;
  const able =
    servesAll(windowId, hall.now, [ticket.queueId, ...ticket.required]) &&
    mayBeCalled(ticket, windowId, notBefore(ticket, hall.now));
  if (!able) return { refused: 'ticketing.not-eligible' };
  const press = hall.begin(actor);
  call(hall, press, session, ticket);
  return { press };
}

export function rejoin(hall: ModelHall, ticket: ModelTicket): Verdict {
  if (leadsTo(ticket.state, 'rejoin') === undefined) return NOT_ALLOWED;
  if (ticket.rejoinCount >= REJOINS) return { refused: 'ticketing.rejoin-limit-reached' };
  const third = thirdWaiting(hall.tickets, ticket.queueId);
  // A miss must not pay: never earlier than its own due time.
  const place = third && third.dueAt >= ticket.dueAt ? third : ticket;
  const press = hall.begin('guide');
  take(press, ticket, 'rejoin', {
    ...AWAY,
    dueAt: place.dueAt,
    rank: place.rank + 1,
    rejoinCount: ticket.rejoinCount + 1,
  });
  return { press };
}

/** Back from a hold into the line, first for the window that had set it aside. */
export function returnToLine(hall: ModelHall, ticket: ModelTicket): Verdict {
  if (leadsTo(ticket.state, 'return') === undefined) return NOT_ALLOWED;
  const press = hall.begin('guide');
  take(press, ticket, 'return', {
    ...FREE_OF_RESERVATION,
    reservedWindow: ticket.windowId,
    reservedUntil: notBefore(ticket, hall.now) + 10 * MINUTE,
    ...AWAY,
  });
  return { press };
}

export function cancel(hall: ModelHall, actor: string, ticket: ModelTicket): Verdict {
  const isHolder = actor === 'holder';
  if (leadsTo(ticket.state, 'cancel') === undefined) return NOT_ALLOWED;
  if (isHolder && ticket.state === 'called') return NOT_ALLOWED;
  const { slot, state } = ticket;
  const isBooked = slot !== undefined && state === 'booked';
  if (isHolder && isBooked && notBefore(ticket, hall.now) > cancellableUntil(slot)) {
    return { refused: 'appointments.cancel-too-late' };
  }
  if (isBooked) hall.returnNumber(ticket.date, ticket.queueId);
  return hall.endAll(hall.begin(actor), [ticket], 'cancel');
}

export function abandon(hall: ModelHall, ticket: ModelTicket): Verdict {
  if (leadsTo(ticket.state, 'abandon') === undefined) return NOT_ALLOWED;
  return hall.endAll(hall.begin('supervisor'), [ticket], 'abandon');
}

export function abandonQueue(hall: ModelHall, queueId: string, state: string): Verdict {
  const tickets = hall.tickets.filter((one) => one.queueId === queueId && one.state === state);
  return hall.endAll(hall.begin('supervisor'), tickets, 'abandon');
}

/** What a window has lost, has set aside, or is kept waiting for. */
export function abandonOwn(hall: ModelHall, clerk: number, state: string): Verdict {
  const session = hall.sessionOf(clerk);
  if (!session) return NOT_AT_WINDOW;
  const { windowId } = session;
  const tickets = hall.tickets.filter(
    (one) =>
      one.state === state &&
      (state === 'waiting'
        ? one.reservedWindow === windowId && (one.reservedUntil ?? 0) > hall.now
        : one.windowId === windowId),
  );
  return hall.endAll(hall.begin(`clerk ${clerk}`), byId(tickets), 'abandon');
}

export const ITEM_IDS = ITEMS.map(({ id }) => id);
export const RECALL_GAP = 20 * SECOND;
