import type {
  PrinterSettings,
  PrinterView,
  PrintTicketRequest,
  SlipPrintView,
  TicketPrintsView,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** The printers of a hall, for those who set them up and those who print at them. */
export function printerRoutes(send: Send, sendCommand: SendCommand) {
  const printer = (hallId: string, ...rest: readonly string[]) =>
    hallPath(hallId, 'printers', ...rest);
  return {
    list: (hallId: string, options: ReadOptions = {}) =>
      send<readonly PrinterView[]>({ method: 'GET', path: printer(hallId), ...options }),
    add: (hallId: string, body: PrinterSettings, options?: CommandOptions) =>
      sendCommand<PrinterView>(printer(hallId), body, options),
    change: (hallId: string, printerId: string, body: PrinterSettings, options?: CommandOptions) =>
      sendCommand<PrinterView>(printer(hallId, printerId), body, options),
    remove: (hallId: string, printerId: string, options?: CommandOptions) =>
      sendCommand<PrinterView>(printer(hallId, printerId, 'remove'), undefined, options),
    test: (hallId: string, printerId: string, options?: CommandOptions) =>
      sendCommand<SlipPrintView>(printer(hallId, printerId, 'test'), undefined, options),
  };
}

export function printRoutes(send: Send, sendCommand: SendCommand) {
  const prints = (hallId: string, ticketId: string, ...rest: readonly string[]) =>
    hallPath(hallId, 'tickets', ticketId, 'prints', ...rest);
  return {
    ofTicket: (hallId: string, ticketId: string, options: ReadOptions = {}) =>
      send<TicketPrintsView>({ method: 'GET', path: prints(hallId, ticketId), ...options }),
    /** Once it has answered `printing`, the same command asks what has become of it. */
    start: (hallId: string, ticketId: string, body: PrintTicketRequest, options?: CommandOptions) =>
      sendCommand<SlipPrintView>(prints(hallId, ticketId), body, options),
    /** Somebody has seen that a print in doubt came out. */
    confirm: (hallId: string, ticketId: string, printId: string, options?: CommandOptions) =>
      sendCommand<SlipPrintView>(prints(hallId, ticketId, printId, 'confirm'), undefined, options),
  };
}
