import {
  CALL_NEXT_MAX_AGE_MS,
  type AbandonedView,
  type AbandonManyRequest,
  type CallNextView,
  type OpenTicketRequest,
  type TicketView,
  type OpenWindowRequest,
  type PauseView,
  type PauseWindowRequest,
  type TakeOverWindowRequest,
  type WindowLeaseView,
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
    pause: (hallId: string, body: PauseWindowRequest, options?: CommandOptions) =>
      sendCommand<PauseView>(hallPath(hallId, 'window-session', 'pause'), body, options),
    resume: async (hallId: string, options?: CommandOptions): Promise<void> => {
      await sendCommand(hallPath(hallId, 'window-session', 'resume'), undefined, options);
    },
    /** Every WINDOW_HEARTBEAT_SECONDS; refused with `windows.not-at-window` once somebody else is there. */
    beat: (hallId: string, options: ReadOptions = {}) =>
      send<WindowLeaseView>({
        method: 'POST',
        path: hallPath(hallId, 'window-session', 'heartbeat'),
        ...options,
      }),
    /** Goes on at a window whose clerk is not heard any more. */
    takeOver: async (
      hallId: string,
      windowId: string,
      body: TakeOverWindowRequest = {},
      options?: CommandOptions,
    ): Promise<void> => {
      await sendCommand(hallPath(hallId, 'windows', windowId, 'take-over'), body, options);
    },
    ...windowTickets(sendCommand),
  };
}

/** Whom the clerk serves there. */
function windowTickets(sendCommand: SendCommand) {
  return {
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
