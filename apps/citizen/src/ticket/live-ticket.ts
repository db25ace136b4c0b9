import type { QueueSummary, TicketRoomState, WaitView } from '@onewindow/contracts';
import type { Freshness, HallSocket } from '@onewindow/client';
import type { TicketFeed } from './ticket-feed';

/** Where the ticket stands at this moment. */
export interface LiveTicket {
  /** Undefined before the first word of the server; later the last word is kept. */
  readonly state: TicketRoomState | undefined;
  readonly queue: QueueSummary | undefined;
  readonly wait: WaitView | undefined;
  readonly freshness: Freshness;
}

export const NOTHING_YET: LiveTicket = {
  state: undefined,
  queue: undefined,
  wait: undefined,
  freshness: 'live',
};

type Picture = Pick<HallSocket, 'room' | 'estimates' | 'freshness' | 'refusal'>;

export function liveTicketOf(hall: Picture, ticketId: string, before: LiveTicket): LiveTicket {
  const state = hall.room(`ticket:${ticketId}`) ?? before.state;
  return {
    state,
    queue: state && hall.room(`queue:${state.queueId}`)?.queue,
    wait: hall.estimates.tickets[ticketId],
    freshness: hall.freshness,
  };
}

/** The page when the server does not know the token any more; null while it does. */
export function turnedAway({ refusal }: Pick<Picture, 'refusal'>): TicketFeed | null {
  if (refusal?.code === 'citizen.token-expired') return { kind: 'expired' };
  return refusal?.code === 'citizen.token-invalid' ? { kind: 'invalid' } : null;
}
