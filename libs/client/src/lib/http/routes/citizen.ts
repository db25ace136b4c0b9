import type {
  CitizenTicketView,
  OwnFollowUpView,
  RateRequest,
  RatingView,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { path } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What the holder of a ticket's token may do; the bearer names the ticket. */
export function citizenRoutes(send: Send, sendCommand: SendCommand) {
  return {
    ticket: (options: ReadOptions = {}) =>
      send<CitizenTicketView>({ method: 'GET', path: path('citizen', 'ticket'), ...options }),
    cancel: async (options?: CommandOptions): Promise<void> => {
      await sendCommand(path('citizen', 'ticket', 'cancel'), undefined, options);
    },
    /** Within a minute, and to the exact place. */
    undoCancel: async (options?: CommandOptions): Promise<void> => {
      await sendCommand(path('citizen', 'ticket', 'undo-cancel'), undefined, options);
    },
    /** After a miss: back into the line, behind the next few. */
    rejoin: async (options?: CommandOptions): Promise<void> => {
      await sendCommand(path('citizen', 'ticket', 'rejoin'), undefined, options);
    },
    rate: (body: RateRequest, options?: CommandOptions) =>
      sendCommand<RatingView>(path('citizen', 'ticket', 'rating'), body, options),
    /** Null where the rating needs none. */
    followUp: (options: ReadOptions = {}) =>
      send<OwnFollowUpView | null>({
        method: 'GET',
        path: path('citizen', 'ticket', 'follow-up'),
        ...options,
      }),
  };
}
