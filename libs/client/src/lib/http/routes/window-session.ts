import {
  CALL_NEXT_MAX_AGE_MS,
  type AbandonedView,
  type AbandonManyRequest,
  type CallNextView,
  type OpenTicketRequest,
  type TicketView,
  type OpenWindowRequest,
  type WindowSessionView,
} from '@onewindow/contracts';
import { command, type Command } from '../command';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** The key press of call-next, which is worth little when it arrives late. */
export function callNextCommand(): Command {
  return command(CALL_NEXT_MAX_AGE_MS);
}

/** The clerk's own window. */
export function windowSessionRoutes(send: Send, sendCommand: SendCommand) {
  return {
    current: (hallId: string, options: ReadOptions = {}) =>
      send<WindowSessionView | null>({
        method: 'GET',
        path: hallPath(hallId, 'window-session'),
        ...options,
      }),
    open: (hallId: string, body: OpenWindowRequest, options?: CommandOptions) =>
      sendCommand<WindowSessionView>(hallPath(hallId, 'window-sessions'), body, options),
    close: async (hallId: string, options?: CommandOptions): Promise<void> => {
      await sendCommand(hallPath(hallId, 'window-session', 'close'), undefined, options);
    },
    /** A walk-in without a number, served at once at the own window. */
    openTicket: (hallId: string, body: OpenTicketRequest, options?: CommandOptions) =>
      sendCommand<TicketView>(hallPath(hallId, 'window-session', 'tickets'), body, options),
    /** Gives up what the own window has missed, set aside or been kept waiting for. */
    abandonOwn: (hallId: string, body: AbandonManyRequest, options?: CommandOptions) =>
      sendCommand<AbandonedView>(hallPath(hallId, 'window-session', 'abandon'), body, options),
    callNext: (hallId: string, options: CommandOptions = {}) =>
      sendCommand<CallNextView>(hallPath(hallId, 'window-session', 'call-next'), undefined, {
        ...options,
        command: options.command ?? callNextCommand(),
      }),
  };
}
