import { queueRoom, ticketRoom, type CitizenTicketView, type Room } from '@onewindow/contracts';
import { ApiRefusal } from '@onewindow/client';

export type TicketFeed =
  | { readonly kind: 'loading' | 'unreachable' | 'invalid' | 'expired' }
  | { readonly kind: 'ready'; readonly ticket: CitizenTicketView };

/** What a failed first reading means for the page; only a missing answer is worth asking again. */
export function feedAfterFailure(error: unknown): TicketFeed {
  if (!(error instanceof ApiRefusal)) return { kind: 'unreachable' };
  if (error.code === 'citizen.token-expired') return { kind: 'expired' };
  return { kind: error.status >= 500 ? 'unreachable' : 'invalid' };
}

/** The citizen's own ticket and the line it stands in. */
export function roomsOf(ticketId: string, queueId: string): readonly Room[] {
  return [ticketRoom(ticketId), queueRoom(queueId)];
}
