import { refuse, type Refusal } from '../../refusal';
import type { EpochMs } from '../../time';
import type { Ticket } from '../ticket';
import type { Transitioned } from '../transition';
import { withStanding, type Standing } from './standing';
import { DEFAULT_UNDO_POLICY, isUndoable, undoUntil, type UndoPolicy } from './undo-policy';

/** What one key press did to one ticket, as the step log has it. */
export interface PressedStep {
  readonly action: string;
  readonly at: EpochMs;
  /** How the ticket stood before; only of steps that can be taken back. */
  readonly before: Standing | undefined;
}

/** The window a ticket would be at again. */
export type WindowStanding = 'free' | 'busy' | 'closed';

export interface UndoFacts {
  /** Whoever pressed the key takes it back, and nobody over their head. */
  readonly isOwn: boolean;
  /** Nothing has happened to the ticket since. */
  readonly isLatest: boolean;
  readonly isRated: boolean;
  /** Whether the session it was in is still there and has no other ticket; asked for such states only. */
  readonly window: WindowStanding;
  /** Whether a booking has its place in the slot again; asked for bookings only. */
  readonly hasPlace: boolean;
}

/**
 * 撤销: gives one ticket of a key press its exact place again: due time, rank, reservations, window.
 * An undo is a step of its own and no exit of the table: history keeps the press and its return. The
 * caller takes all tickets of the press back or none. Calls already spoken stay counted.
 */
export function undoPress<T extends Ticket>(
  ticket: T,
  step: PressedStep,
  now: EpochMs,
  facts: UndoFacts,
  policy: UndoPolicy = DEFAULT_UNDO_POLICY,
): Transitioned<T> | Refusal {
  const { action, before } = step;
  if (before === undefined || !isUndoable(action)) {
    return refuse('ticketing.undo-not-possible', { action });
  }
  const refusal = whyNotNow(before, facts);
  if (refusal) return refusal;
  // A place that was given back may be another's by now.
  if (before.state === 'booked' && !facts.hasPlace) {
    return refuse('ticketing.undo-not-possible', { action });
  }
  if (now > undoUntil(action, step.at, policy)) {
    return refuse('ticketing.undo-too-late', { withinSeconds: policy[action] });
  }
  const restored = withStanding(ticket, before);
  const { id: ticketId, queueId, state } = restored;
  return {
    ok: true,
    ticket: restored,
    events: [{ type: 'ticket.restored', ticketId, queueId, at: now, from: ticket.state, state }],
  };
}

function whyNotNow(before: Standing, facts: UndoFacts): Refusal | undefined {
  if (!facts.isOwn) return refuse('ticketing.undo-not-own', {});
  if (!facts.isLatest) return refuse('ticketing.undo-superseded', { because: 'later-step' });
  if (facts.isRated) return refuse('ticketing.undo-rated', {});
  if (isAtWindow(before) && facts.window !== 'free') {
    return refuse('ticketing.undo-superseded', { because: `window-${facts.window}` });
  }
  return undefined;
}

/** In these states a ticket holds its window session. */
export function isAtWindow({ state }: Pick<Ticket, 'state'>): boolean {
  return state === 'called' || state === 'serving';
}
