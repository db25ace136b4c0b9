import {
  BASKET_LIMIT,
  type IssuedTicketView,
  type IssueTicketRequest,
  type Purpose,
} from '@onewindow/contracts';
import type { Command } from '@onewindow/client';
import type { TopicKind } from '../browse/browse-topics';
import { outcomeUnknown, type Failure } from '../failure/failure';
import { worthRetrying } from '../failure/failure-scene';
import type { KnownPlan } from './known-plan';
import { planOf, type OfflineSlip, type TakenTicket } from './taken-ticket';

export type Screen =
  | { readonly name: 'home' | 'search' | 'bundles' | 'visit' | 'ticket' | 'card' | 'company' }
  | { readonly name: 'topics'; readonly kind: TopicKind }
  | {
      readonly name: 'topic';
      readonly kind: TopicKind;
      readonly topicId: string;
      readonly zoneId: string;
    };

/**
 * The one press that takes a ticket. Repeated as it was, key and words, while its outcome is unknown,
 * so that neither a second touch nor a lost answer takes a second ticket.
 */
export interface Attempt {
  readonly command: Command;
  readonly request: IssueTicketRequest;
}

/** Items that go on one ticket. */
export interface TicketGroup {
  readonly itemIds: readonly string[];
  readonly plan: KnownPlan | null;
  readonly failure: Failure | null;
  readonly attempt: Attempt | null;
  readonly issued: IssuedTicketView | null;
  /** A number of the kiosk itself, given out while the server was away. */
  readonly offline: OfflineSlip | null;
}

/** How the tickets on the screen came about; `again` after the browser was started anew. */
export type Shown = 'issued' | 'checked-in' | 'existing' | 'again';

export type Plan =
  | { readonly kind: 'none' | 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly groups: readonly TicketGroup[] };

/** Everything a kiosk knows of the citizen before it. Dropped as a whole at the end. */
export interface VisitSession {
  /** Where the citizen has come from, the present screen last. */
  readonly screens: readonly Screen[];
  readonly purpose: Purpose;
  readonly itemIds: readonly string[];
  readonly plan: Plan;
  /** The group whose ticket is being taken or shown. */
  readonly current: number;
  readonly issuing: boolean;
  readonly shown: Shown;
}

export const NEW_SESSION: VisitSession = {
  screens: [{ name: 'home' }],
  purpose: 'apply',
  itemIds: [],
  plan: { kind: 'none' },
  current: 0,
  issuing: false,
  shown: 'issued',
};

const TICKET_SCREENS: readonly Screen[] = [{ name: 'home' }, { name: 'ticket' }];

type PlanAction =
  | { readonly type: 'plan-asked' }
  | { readonly type: 'plan-answered'; readonly groups: readonly TicketGroup[] }
  | { readonly type: 'plan-failed'; readonly failure: Failure };

export type VisitAction =
  | PlanAction
  | { readonly type: 'opened'; readonly screen: Screen }
  | { readonly type: 'went-back' }
  | { readonly type: 'went-home' }
  | { readonly type: 'purpose-chosen'; readonly purpose: Purpose }
  | { readonly type: 'item-added'; readonly itemId: string }
  | { readonly type: 'bundle-added'; readonly itemIds: readonly string[] }
  | { readonly type: 'item-removed'; readonly itemId: string }
  | { readonly type: 'plan-dropped' }
  | { readonly type: 'issue-asked'; readonly attempt: Attempt }
  | { readonly type: 'issue-answered'; readonly issued: IssuedTicketView }
  | { readonly type: 'number-given'; readonly slip: OfflineSlip }
  | { readonly type: 'shown-again'; readonly taken: TakenTicket }
  | { readonly type: 'issue-failed'; readonly failure: Failure }
  | {
      readonly type: 'tickets-shown';
      readonly how: Shown;
      readonly issued: readonly IssuedTicketView[];
    }
  | { readonly type: 'next-shown' }
  | { readonly type: 'session-ended' };

export function visitReducer(session: VisitSession, action: VisitAction): VisitSession {
  switch (action.type) {
    case 'opened':
      return opened(session, action.screen);
    case 'went-back':
      return session.issuing ? session : wentBack(session);
    case 'went-home':
      return session.issuing ? session : wentHome(session);
    case 'purpose-chosen':
      return unplanned({ ...session, purpose: action.purpose });
    case 'item-added':
      return opened(added(session, action.itemId), { name: 'visit' });
    case 'bundle-added':
      return bundleAdded(session, action.itemIds);
    case 'item-removed':
      return removed(session, action.itemId);
    case 'plan-dropped':
      return unplanned(session);
    case 'plan-asked':
    case 'plan-answered':
    case 'plan-failed':
      return planned(session, action);
    case 'issue-asked':
      return issueAsked(session, action.attempt);
    case 'issue-answered':
      return ticketTaken(session, { issued: action.issued });
    case 'number-given':
      return ticketTaken(session, { offline: action.slip });
    case 'shown-again':
      return shownAgain(session, action.taken);
    case 'issue-failed':
      return issueFailed(session, action.failure);
    case 'tickets-shown':
      return ticketsShown(session, action.how, action.issued);
    case 'next-shown':
      return hasNextShown(session) ? { ...session, current: session.current + 1 } : session;
    case 'session-ended':
      return NEW_SESSION;
  }
}

/** At home with nothing chosen is as good as new: the next citizen finds nothing of the last. */
function wentHome(session: VisitSession): VisitSession {
  const isNew = session.itemIds.length === 0 && session.purpose === NEW_SESSION.purpose;
  return isNew ? NEW_SESSION : { ...session, screens: NEW_SESSION.screens };
}

export function currentScreen(session: VisitSession): Screen {
  return session.screens.at(-1) ?? { name: 'home' };
}

/** Whether the confirmation is shown and nobody has yet asked where the items would go. */
export function needsPlan(session: VisitSession): boolean {
  return (
    currentScreen(session).name === 'visit' &&
    session.plan.kind === 'none' &&
    session.itemIds.length > 0
  );
}

export function groupsOf(session: VisitSession): readonly TicketGroup[] {
  return session.plan.kind === 'ready' ? session.plan.groups : [];
}

/** The next group without a ticket that can have one; null when nothing is left to take. */
export function nextGroupIndex(session: VisitSession): number | null {
  const index = groupsOf(session).findIndex((group) => !isTaken(group) && isOpen(group));
  return index < 0 ? null : index;
}

/** Whether its holder has a number for it. */
export function isTaken({ issued, offline }: TicketGroup): boolean {
  return issued !== null || offline !== null;
}

/** Whether the items can all be chosen beside those that are. */
export function hasRoomFor(session: VisitSession, itemIds: readonly string[]): boolean {
  return new Set([...session.itemIds, ...itemIds]).size <= BASKET_LIMIT;
}

/** Whether another ticket that there is already has not been shown yet. */
export function hasNextShown(session: VisitSession): boolean {
  return session.shown !== 'issued' && session.current + 1 < groupsOf(session).length;
}

/** What was refused for the day stays refused; what went wrong can be tried again. */
function isOpen({ plan, failure }: TicketGroup): boolean {
  return plan !== null && (failure === null || worthRetrying(failure.code));
}

function opened(session: VisitSession, screen: Screen): VisitSession {
  if (session.issuing || currentScreen(session).name === screen.name) return session;
  return { ...session, screens: [...session.screens, screen] };
}

function wentBack(session: VisitSession): VisitSession {
  const before = session.screens.slice(0, -1).findLast(({ name }) => name !== 'visit');
  const depth = before === undefined ? 1 : session.screens.lastIndexOf(before) + 1;
  return { ...session, screens: session.screens.slice(0, depth) };
}

function added(session: VisitSession, itemId: string): VisitSession {
  if (session.issuing || session.itemIds.includes(itemId)) return session;
  if (session.itemIds.length >= BASKET_LIMIT) return session;
  return unplanned({ ...session, itemIds: [...session.itemIds, itemId] });
}

/** All of its items or none: half a bundle would only look like the whole of it. */
function bundleAdded(session: VisitSession, itemIds: readonly string[]): VisitSession {
  if (!hasRoomFor(session, itemIds)) return session;
  return opened(itemIds.reduce(added, session), { name: 'visit' });
}

function removed(session: VisitSession, itemId: string): VisitSession {
  if (session.issuing) return session;
  const itemIds = session.itemIds.filter((id) => id !== itemId);
  const rest = unplanned({ ...session, itemIds });
  return itemIds.length === 0 ? wentBack(rest) : rest;
}

/** What was planned belongs to the choice it was planned for. */
function unplanned(session: VisitSession): VisitSession {
  return session.issuing ? session : { ...session, plan: { kind: 'none' }, current: 0 };
}

function planned(session: VisitSession, action: PlanAction): VisitSession {
  switch (action.type) {
    case 'plan-asked':
      return { ...session, plan: { kind: 'loading' }, current: 0 };
    case 'plan-answered':
      return { ...session, plan: { kind: 'ready', groups: action.groups }, current: 0 };
    case 'plan-failed':
      return { ...session, plan: { kind: 'failed', failure: action.failure } };
  }
}

function issueAsked(session: VisitSession, attempt: Attempt): VisitSession {
  const index = nextGroupIndex(session);
  if (session.issuing || index === null) return session;
  return withGroup({ ...session, current: index, issuing: true }, { attempt, failure: null });
}

function ticketTaken(
  session: VisitSession,
  taken: Pick<Partial<TicketGroup>, 'issued' | 'offline'>,
): VisitSession {
  const now = { ...session, screens: TICKET_SCREENS, issuing: false, shown: 'issued' } as const;
  return withGroup(now, { ...taken, failure: null });
}

/** Only to somebody who has not begun anything else. */
function shownAgain(session: VisitSession, taken: TakenTicket): VisitSession {
  if (session !== NEW_SESSION) return session;
  const group = {
    itemIds: [],
    plan: planOf(taken),
    failure: null,
    attempt: null,
    issued: taken.kind === 'online' ? taken.issued : null,
    offline: taken.kind === 'offline' ? taken.slip : null,
  };
  const plan = { kind: 'ready', groups: [group] } as const;
  return { ...session, screens: TICKET_SCREENS, plan, shown: 'again' };
}

/** Tickets that were there already take the place of whatever was to be chosen. */
function ticketsShown(
  session: VisitSession,
  shown: Shown,
  issued: readonly IssuedTicketView[],
): VisitSession {
  if (session.issuing || issued.length === 0) return session;
  const groups = issued.map((one) => ({
    itemIds: one.ticket.cases.map(({ itemId }) => itemId),
    plan: null,
    failure: null,
    attempt: null,
    issued: one,
    offline: null,
  }));
  const plan = { kind: 'ready', groups } as const;
  return { ...session, screens: TICKET_SCREENS, plan, current: 0, shown };
}

function issueFailed(session: VisitSession, failure: Failure): VisitSession {
  const attempt = outcomeUnknown(failure) ? {} : { attempt: null };
  return withGroup({ ...session, issuing: false }, { ...attempt, failure });
}

function withGroup(session: VisitSession, change: Partial<TicketGroup>): VisitSession {
  const groups = groupsOf(session).map((group, index) =>
    index === session.current ? { ...group, ...change } : group,
  );
  return { ...session, plan: { kind: 'ready', groups } };
}
