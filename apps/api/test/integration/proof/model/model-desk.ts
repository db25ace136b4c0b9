import { MINUTE, queueOf, windowOf, type AREAS } from './model-hall-plan';
import { BUSY, NOT_ALLOWED, NOT_AT_WINDOW, type ModelHall, type Verdict } from './model-hall';
import { servesAll } from './model-line';
import {
  AWAY,
  FREE_OF_RESERVATION,
  leadsTo,
  notBefore,
  take,
  type ModelCase,
  type ModelPress,
  type ModelSession,
  type ModelTicket,
} from './model-ticket';
import { callFirst, RECALL_GAP, type Called } from './model-verbs';
import { planNextLeg } from './model-visit';

const CHAIN_BONUS = 10;

export type Place =
  | { readonly to: 'queue'; readonly targetId: string }
  | { readonly to: 'window'; readonly targetId: string; readonly queueId?: string }
  | { readonly to: 'area'; readonly targetId: (typeof AREAS)[number]; readonly queueId?: string }
  | { readonly to: 'sender' };

/** A clerk with a ticket; what both are is asked at every verb. */
export interface Desk {
  readonly hall: ModelHall;
  readonly clerk: number;
  readonly ticket: ModelTicket;
}

/** The part all verbs of a desk share: session, table, whose ticket it is; then the verb's own word. */
function atDesk(
  { hall, clerk, ticket }: Desk,
  action: string,
  act: (press: () => ModelPress, at: number, session: ModelSession) => Verdict & Called,
): Verdict & Called {
  const session = hall.sessionOf(clerk);
  if (!session) return NOT_AT_WINDOW;
  const refusal = hall.refusalAtDesk(session, ticket, action);
  if (refusal) return refusal;
  return act(() => hall.begin(`clerk ${clerk}`), notBefore(ticket, hall.now), session);
}

export function recall(desk: Desk): Verdict {
  const { ticket } = desk;
  return atDesk(desk, 'recall', (begin, at) => {
    if (ticket.recallCount >= 2) return { refused: 'ticketing.recall-limit-reached' };
    if (at < (ticket.lastCallAt ?? 0) + RECALL_GAP) {
      return { refused: 'ticketing.recall-too-soon' };
    }
    const press = begin();
    take(press, ticket, 'recall', {
      callCount: ticket.callCount + 1,
      recallCount: ticket.recallCount + 1,
      lastCallAt: at,
    });
    return { press };
  });
}

export function start(desk: Desk): Verdict {
  return atDesk(desk, 'start', (begin, at) => {
    const press = begin();
    take(press, desk.ticket, 'start', { startedAt: at });
    return { press };
  });
}

export function openCases({ cases }: ModelTicket): readonly ModelCase[] {
  return cases.filter(({ closedBy }) => closedBy === undefined);
}

/** @param closed the cases that get an outcome: completion wants every open one */
export function complete(
  desk: Desk,
  closed: readonly ModelCase[],
  thenCall: boolean,
): Verdict & Called {
  const { hall, ticket } = desk;
  return atDesk(desk, 'complete', (begin, at, session) => {
    if (closed.length < openCases(ticket).length) return { refused: 'ticketing.outcome-missing' };
    const press = begin();
    for (const one of closed) one.closedBy = press;
    take(press, ticket, 'complete', { endedAt: at });
    return thenCall ? { press, called: callFirst(hall, press, session) } : { press };
  });
}

export function markMissed(desk: Desk, thenCall: boolean): Verdict & Called {
  const { hall, ticket } = desk;
  return atDesk(desk, 'mark-missed', (begin, at, session) => {
    const { noShowMinutes } = queueOf(ticket.queueId);
    if (at < (ticket.calledAt ?? 0) + noShowMinutes * MINUTE) {
      return { refused: 'ticketing.mark-missed-too-soon' };
    }
    const press = begin();
    take(press, ticket, 'mark-missed', {});
    return thenCall ? { press, called: callFirst(hall, press, session) } : { press };
  });
}

export function hold(desk: Desk, minutes: number | undefined): Verdict {
  return atDesk(desk, 'hold', (begin, at, { windowId }) => {
    if (minutes !== undefined && minutes > 120) return { refused: 'ticketing.hold-too-long' };
    const press = begin();
    const returnAt = at + (minutes ?? 0) * MINUTE;
    const timed = {
      eligibleAt: returnAt,
      reservedWindow: windowId,
      reservedUntil: returnAt + 10 * MINUTE,
    };
    take(press, desk.ticket, 'hold', minutes === undefined ? {} : timed);
    return { press };
  });
}

export function resume({ hall, clerk, ticket }: Desk): Verdict {
  const session = hall.sessionOf(clerk);
  if (!session) return NOT_AT_WINDOW;
  if (hall.openTicketOf(session)) return BUSY;
  if (leadsTo(ticket.state, 'resume') === undefined) return NOT_ALLOWED;
  const { windowId } = session;
  const able = servesAll(windowId, hall.now, [ticket.queueId, ...ticket.required]);
  if (ticket.windowId !== windowId && !able) return { refused: 'ticketing.not-eligible' };
  const press = hall.begin(`clerk ${clerk}`);
  const startedAt = notBefore(ticket, hall.now);
  take(press, ticket, 'resume', { ...FREE_OF_RESERVATION, windowId, session, startedAt });
  return { press };
}

export function nextLeg(desk: Desk, closed: readonly ModelCase[]): Verdict {
  const { hall, ticket } = desk;
  return atDesk(desk, 'next-leg', (begin) => {
    const left = openCases(ticket).filter((one) => !closed.includes(one));
    if (left.length === 0) return { refused: 'ticketing.no-case-left' };
    if (closed.length === 0) return { refused: 'ticketing.outcome-missing' };
    const press = begin();
    for (const one of closed) one.closedBy = press;
    const itemIds = left.map(({ itemId }) => itemId);
    const leg = planNextLeg(itemIds, hall.now);
    const dueAt = hall.now + (queueOf(leg.queueId).targetMinutes - CHAIN_BONUS) * MINUTE;
    take(press, ticket, 'next-leg', { ...FREE_OF_RESERVATION, ...AWAY, ...leg, dueAt, rank: 0 });
    return { press };
  });
}

export function transfer(desk: Desk, place: Place, thenReturn: boolean): Verdict {
  const { hall, clerk, ticket } = desk;
  if (!hall.sessionOf(clerk)) return NOT_AT_WINDOW;
  const asked = queueAsked(place);
  if (asked !== undefined && hall.statusOf(asked) === 'closed') {
    return { refused: 'ticketing.queue-closed' };
  }
  return atDesk(desk, 'transfer', (begin, at, { windowId }) => {
    const sent = destination(ticket, place);
    if (sent === undefined) return { refused: 'ticketing.no-return-expected' };
    const isReserved = sent.reservedWindow !== undefined || sent.reservedArea !== undefined;
    if (isReserved && !hasHelp(hall, sent)) return { refused: 'ticketing.target-unfit' };
    const press = begin();
    const back = { windowId, queueId: ticket.queueId, required: ticket.required };
    const kept = place.to === 'sender' ? undefined : ticket.returnTo;
    take(press, ticket, 'transfer', {
      ...FREE_OF_RESERVATION,
      ...sent,
      reservedUntil: isReserved ? at + 20 * MINUTE : undefined,
      returnTo: thenReturn ? back : kept,
      ...AWAY,
    });
    return { press };
  });
}

function queueAsked(place: Place): string | undefined {
  if (place.to === 'sender') return undefined;
  return place.to === 'queue' ? place.targetId : place.queueId;
}

type Destination = Pick<ModelTicket, 'queueId' | 'required'> &
  Partial<Pick<ModelTicket, 'reservedWindow' | 'reservedArea'>>;

function destination(ticket: ModelTicket, place: Place): Destination | undefined {
  if (place.to === 'sender') {
    const { returnTo } = ticket;
    if (!returnTo) return undefined;
    const { windowId: reservedWindow, queueId, required } = returnTo;
    return { queueId, required, reservedWindow };
  }
  const queueId = queueAsked(place) ?? ticket.queueId;
  const required = queueId === ticket.queueId ? ticket.required : [queueId];
  if (place.to === 'window') return { queueId, required, reservedWindow: place.targetId };
  if (place.to === 'area') return { queueId, required, reservedArea: place.targetId };
  return { queueId, required };
}

/** Somebody works there who can take the ticket as it will be. */
function hasHelp(hall: ModelHall, sent: Destination): boolean {
  return [...hall.sessions.values()].some(
    ({ windowId }) =>
      (windowId === sent.reservedWindow || windowOf(windowId).areaId === sent.reservedArea) &&
      servesAll(windowId, hall.now, [sent.queueId, ...sent.required]),
  );
}
