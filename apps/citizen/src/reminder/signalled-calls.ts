import { ForOneTicket } from './for-one-ticket';

/**
 * Which call of a ticket has been signalled on this phone, so that a reload in the middle of a call
 * does not ring again.
 */
export function signalledCalls(ticketId: string) {
  const kept = new ForOneTicket('signalled', ticketId);
  let last = Number(kept.get() ?? 0);
  return {
    last: () => last,
    add(call: number): void {
      last = call;
      kept.set(String(call));
    },
  };
}
