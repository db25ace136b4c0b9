import type { TicketState } from '@onewindow/contracts';
import type { EpochMs } from '../time';

/** One line of the step log, as far as figures are made from it. */
export interface LoggedStep {
  /** A verb of the ticket machine, or `undo-` and the verb that is taken back. */
  readonly action: string;
  readonly to: TicketState;
  readonly at: EpochMs;
  /** Where the ticket stood after the step. */
  readonly queueId: string;
  /** At whose window the step was made, if at any. */
  readonly sessionId?: string | undefined;
}

const UNDO = 'undo-';

/** The verb that a step takes back, or undefined when it is no undo. */
export function undoneBy({ action }: LoggedStep): string | undefined {
  return action.startsWith(UNDO) ? action.slice(UNDO.length) : undefined;
}
