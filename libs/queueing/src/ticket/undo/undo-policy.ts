import { SECOND_MS, type EpochMs } from '../../time';
import type { TicketAction } from '../ticket-transitions';

/** Steps that one key does and the same key, pressed by mistake, should be able to take back. */
export const UNDOABLE_ACTIONS = [
  'call',
  'complete',
  'mark-missed',
  'hold',
  'transfer',
  'next-leg',
  'cancel',
  'abandon',
] as const satisfies readonly TicketAction[];
export type UndoableAction = (typeof UNDOABLE_ACTIONS)[number];

/** Seconds of hall time within which each may be taken back. */
export type UndoPolicy = Readonly<Record<UndoableAction, number>>;

/** A slip of the thumb is noticed at once; a minute later somebody else has counted on the place. */
export const DEFAULT_UNDO_POLICY: UndoPolicy = {
  call: 60,
  complete: 60,
  'mark-missed': 60,
  hold: 60,
  transfer: 60,
  'next-leg': 60,
  cancel: 60,
  abandon: 60,
};

export function isUndoable(action: string): action is UndoableAction {
  return UNDOABLE_ACTIONS.some((undoable) => undoable === action);
}

/** The last moment at which a step of this moment may be taken back; for the key that offers it. */
export function undoUntil(
  action: UndoableAction,
  at: EpochMs,
  policy: UndoPolicy = DEFAULT_UNDO_POLICY,
): EpochMs {
  return at + policy[action] * SECOND_MS;
}
