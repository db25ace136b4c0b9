import type { TicketHolder } from '@onewindow/contracts';

/** The n-th of people who book: each has a phone of their own. */
export function personWhoBooks(n: number): TicketHolder {
  return { kind: 'phone', number: `138${String(n).padStart(8, '0')}` };
}
