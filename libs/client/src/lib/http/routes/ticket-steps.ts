import type { TicketView } from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';

type PlainStep =
  | 'recall'
  | 'start'
  | 'mark-missed'
  | 'cancel'
  | 'rejoin'
  | 'abandon'
  | 'resume'
  | 'return'
  | 'acknowledge';

/** The two forms of a command on one ticket: with nothing more to say, and with a body. */
export function ticketSteps(sendCommand: SendCommand) {
  return {
    step: (action: PlainStep) => (hallId: string, ticketId: string, options?: CommandOptions) =>
      sendCommand<TicketView>(hallPath(hallId, 'tickets', ticketId, action), undefined, options),
    stepWith:
      <Body extends object, Answer = TicketView>(action: string) =>
      (hallId: string, ticketId: string, body: Body, options?: CommandOptions) =>
        sendCommand<Answer>(hallPath(hallId, 'tickets', ticketId, action), body, options),
  };
}
