import { command, type Api } from '@onewindow/client';
import type { PrintPorts } from './use-print';

/** A server that is not heard of for so long will not be waited for with a number on the screen. */
const UNHEARD_MS = 8_000;

export function printPorts({ prints, tickets }: Api, hallId: string): PrintPorts {
  return {
    start: ({ id, token }, press) => prints.start(hallId, id, { token }, { command: press }),
    confirm: (ticketId, printId) => prints.confirm(hallId, ticketId, printId),
    acknowledge: (ticketId) => tickets.acknowledge(hallId, ticketId),
    newCommand: () => command(UNHEARD_MS),
  };
}
