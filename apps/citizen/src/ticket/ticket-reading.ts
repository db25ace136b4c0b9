import { startStopwatch, type Stopwatch } from '@onewindow/client';
import type { CitizenTicketView } from '@onewindow/contracts';

/** An answer about the ticket, and how long ago it came. */
export interface TicketReading {
  readonly ticket: CitizenTicketView;
  readonly age: Stopwatch;
}

export function readingOf(ticket: CitizenTicketView): TicketReading {
  return { ticket, age: startStopwatch() };
}

/** Hall time in epoch milliseconds, by the last reading. */
export function nowBy({ ticket, age }: TicketReading): number {
  return Date.parse(ticket.at) + age();
}
