import {
  CALL_NEXT_MAX_AGE_MS,
  type CallChosenRequest,
  type CallNextView,
  type CompleteTicketRequest,
  type FinishAndCallView,
  type HoldTicketRequest,
  type NextLegRequest,
  type TransferTicketRequest,
  type UndoneView,
  type UndoRequest,
} from '@onewindow/contracts';
import { command } from '../command';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import { ticketSteps } from './ticket-steps';

/** Setting a ticket aside, sending it on, calling with the same key, and taking a key back. */
export function ticketMoves(sendCommand: SendCommand) {
  const { step, stepWith } = ticketSteps(sendCommand);
  const complete = stepWith<CompleteTicketRequest, FinishAndCallView>('complete-and-call-next');
  const call = stepWith<CallChosenRequest, CallNextView>('call');
  return {
    /** One key press: the ticket is done and whoever ought to come next is called. */
    completeAndCallNext: (
      hallId: string,
      ticketId: string,
      body: CompleteTicketRequest,
      options?: CommandOptions,
    ) => complete(hallId, ticketId, body, calling(options)),
    /** One key press: nobody came, and whoever ought to come next is called. */
    markMissedAndCallNext: (hallId: string, ticketId: string, options?: CommandOptions) =>
      sendCommand<FinishAndCallView>(
        hallPath(hallId, 'tickets', ticketId, 'mark-missed-and-call-next'),
        undefined,
        calling(options),
      ),
    /** Out of turn, for a reason that is kept. */
    callChosen: (
      hallId: string,
      ticketId: string,
      body: CallChosenRequest,
      options?: CommandOptions,
    ) => call(hallId, ticketId, body, calling(options)),
    /** Set aside; comes back by itself, or by `resume` at a window or `returnToLine`. */
    hold: stepWith<HoldTicketRequest>('hold'),
    resume: step('resume'),
    returnToLine: step('return'),
    /** To a queue, a window, an area or back to the sender; the number stays. */
    transfer: stepWith<TransferTicketRequest>('transfer'),
    /** The items done here are closed; the ticket goes on with the rest. */
    nextLeg: stepWith<NextLegRequest>('next-leg'),
    /** Takes the whole key press back, on every ticket it had moved. */
    undo: stepWith<UndoRequest, UndoneView>('undo'),
  };
}

/** A call is worth little when it arrives late. */
function calling(options: CommandOptions = {}): CommandOptions {
  return { ...options, command: options.command ?? command(CALL_NEXT_MAX_AGE_MS) };
}
