import * as bookings from './walk-bookings';
import * as desk from './walk-desk';
import * as verbs from './walk-verbs';
import type { Verb } from './walk-verbs';

/** How often each verb comes, so that a walk gets to the far ends of the table. */
const SHARES = [
  [10, 'issue', verbs.issue],
  [10, 'callNext', verbs.callNext],
  [8, 'start', desk.start],
  [3, 'complete', desk.complete],
  [2, 'completeAndCall', desk.completeAndCall],
  [2, 'recall', desk.recall],
  [4, 'markMissed', desk.markMissed],
  [2, 'missAndCall', desk.missAndCall],
  [3, 'hold', desk.hold],
  [2, 'resume', desk.resume],
  [2, 'returnToLine', verbs.returnToLine],
  [4, 'transfer', desk.transfer],
  [3, 'nextLeg', desk.nextLeg],
  [3, 'rejoin', verbs.rejoin],
  [1, 'cancel', verbs.cancel],
  [1, 'undoCancel', verbs.undoCancel],
  [1, 'abandon', verbs.abandon],
  [1, 'abandonMany', verbs.abandonMany],
  [3, 'callChosen', verbs.callChosen],
  [1, 'openTicket', verbs.openTicket],
  [7, 'undo', verbs.undo],
  [6, 'book', bookings.book],
  [6, 'checkIn', bookings.checkIn],
  [1.4, 'giveBack', bookings.giveBack],
  [2, 'regain', bookings.regain],
  [4, 'openWindow', verbs.openWindow],
  [1, 'closeWindow', verbs.closeWindow],
  [2, 'setStatus', verbs.setStatus],
  [6, 'letPass', desk.letPass],
  [2, 'pressAgain', desk.pressAgain],
  [0.4, 'nextDay', desk.nextDay],
] as const satisfies readonly (readonly [number, string, Verb])[];

export type VerbName = (typeof SHARES)[number][1];

export const WALK_VERBS = Object.fromEntries(
  SHARES.map(([, name, verb]) => [name, verb]),
) as Readonly<Record<VerbName, Verb>>;

/** Each name as often as its share says. */
export const VERB_NAMES: readonly VerbName[] = SHARES.flatMap(([share, name]) =>
  Array.from({ length: Math.round(share * 5) }, () => name),
);
