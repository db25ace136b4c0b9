import type { TicketPrintState } from '@onewindow/contracts';
import type { SlipPrint } from './slip-print.repository';

type Tried = Pick<SlipPrint, 'outcome'>;

/** The best that is known of a ticket's paper: one copy in the hand counts for all others. */
export function printStateOf(prints: readonly Tried[]): TicketPrintState {
  const outcomes = new Set(prints.map(({ outcome }) => outcome));
  const best = (['printed', 'printing', 'in-doubt', 'failed'] as const).find((outcome) =>
    outcomes.has(outcome),
  );
  return best ?? 'issued';
}

/** Of a slip that did not come out for certain there is no copy; of a doubtful one there may be. */
export function nextCopyOf(prints: readonly Tried[]): number {
  return 1 + prints.filter(({ outcome }) => outcome !== 'failed').length;
}
