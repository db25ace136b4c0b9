import { canRegain, hasClaimed } from './model-bookings';
import { NOT_ALLOWED, type ModelHall, type Verdict } from './model-hall';
import {
  claimsItems,
  isAtWindow,
  standingOf,
  type ModelPress,
  type ModelStep,
  type ModelTicket,
} from './model-ticket';

const WITHIN = 60_000;

/** Takes a whole key press back: every ticket it has moved, to the exact place, or none. */
export function undo(
  hall: ModelHall,
  actor: string,
  ticket: ModelTicket,
  press: ModelPress,
): Verdict {
  const isOwn = press.actor === actor;
  return takeBack(hall, { actor, ticket, press, isOwn });
}

/** The holder takes a cancelling in the line back, whoever had carried it out. */
export function undoCancel(hall: ModelHall, ticket: ModelTicket): Verdict {
  if (ticket.state !== 'cancelled' || ticket.session !== undefined) return NOT_ALLOWED;
  return takeBack(hall, { actor: 'holder', ticket, press: ticket.lastPress, isOwn: true });
}

interface Wish {
  readonly actor: string;
  readonly ticket: ModelTicket;
  readonly press: ModelPress;
  readonly isOwn: boolean;
}

function takeBack(hall: ModelHall, { actor, ticket, press, isOwn }: Wish): Verdict {
  const steps = press.steps.filter(({ before }) => before !== undefined);
  if (!steps.some((step) => step.ticket === ticket)) {
    return { refused: 'ticketing.undo-not-possible' };
  }
  const kept = steps.map((step) => ({ step, ...standingOf(step.ticket) }));
  const taking: ModelPress = { actor, at: hall.now, steps: [], id: '' };
  for (const step of windowsLast(steps)) {
    const refused = isOwn ? stepBack(hall, taking, step, press) : 'ticketing.undo-not-own';
    if (refused === undefined) continue;
    for (const { step: undone, ...standing } of kept) Object.assign(undone.ticket, standing);
    return { refused };
  }
  for (const { ticket: undone, action } of steps) reopenCases(undone, press, action);
  for (const { ticket: undone } of steps) {
    undone.lastPress = taking;
    if (undone.state === 'booked') hall.keepNumber(undone.date, undone.queueId);
  }
  hall.presses.push(taking);
  return { press: taking };
}

/** @returns why it cannot stay back, if it cannot */
function stepBack(
  hall: ModelHall,
  taking: ModelPress,
  step: ModelStep,
  press: ModelPress,
): string | undefined {
  const refused = refusalOf(hall, step, press);
  if (refused !== undefined) return refused;
  giveBack(taking, step);
  return claimRefusal(hall, step.ticket);
}

function refusalOf(hall: ModelHall, step: ModelStep, press: ModelPress): string | undefined {
  if (step.ticket.lastPress !== press) return 'ticketing.undo-superseded';
  const { before } = step;
  if (before && isAtWindow(before) && before.session && !isFree(hall, before.session)) {
    return 'ticketing.undo-superseded';
  }
  // A place that was given back may be another's by now.
  if (before?.state === 'booked' && !canRegain(hall, step.ticket)) {
    return 'ticketing.undo-not-possible';
  }
  return hall.now > press.at + WITHIN ? 'ticketing.undo-too-late' : undefined;
}

/** Still the same session, and nobody at the window. */
function isFree(hall: ModelHall, session: NonNullable<ModelTicket['session']>): boolean {
  return hall.sessionOf(session.clerk) === session && hall.openTicketOf(session) === undefined;
}

/** Whoever comes back wants their items again, and may have booked them anew meanwhile. */
function claimRefusal(hall: ModelHall, ticket: ModelTicket): string | undefined {
  const { holder, cases } = ticket;
  if (holder === undefined || !claimsItems(ticket)) return undefined;
  const itemIds = cases.map(({ itemId }) => itemId);
  return hasClaimed(hall, holder, itemIds, ticket) ? 'appointments.already-booked' : undefined;
}

function giveBack(taking: ModelPress, { ticket, action, before }: ModelStep): void {
  if (!before) throw new Error('Only what can be taken back is given back');
  const step = { ticket, action: `undo-${action}`, from: ticket.state, to: before.state };
  taking.steps.push({ ...step, before: undefined });
  Object.assign(ticket, before);
}

function reopenCases(ticket: ModelTicket, press: ModelPress, action: string): void {
  if (action !== 'complete' && action !== 'next-leg') return;
  for (const one of ticket.cases) if (one.closedBy === press) one.closedBy = undefined;
}

/** Whoever was called by the press leaves the window first; within each the tickets by id. */
function windowsLast(steps: readonly ModelStep[]): readonly ModelStep[] {
  const place = ({ before }: ModelStep) => Number(before !== undefined && isAtWindow(before));
  return [...steps].sort((a, b) => place(a) - place(b) || (a.ticket.id < b.ticket.id ? -1 : 1));
}
