import type { QueueSummary, TicketRoomState, WaitView } from '@onewindow/contracts';
import {
  AGING_AFTER_MS,
  POLLING_AFTER_MS,
  type Freshness,
  type HallSocket,
} from '@onewindow/client';
import type { TicketFeed } from './ticket-feed';
import type { TicketReading } from './ticket-reading';

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

/** By the live line, once it has spoken of the ticket. */
export function liveTicketOf(hall: Picture, ticketId: string, before: LiveTicket): LiveTicket {
  const state = hall.room(`ticket:${ticketId}`);
  if (state === undefined) return before;
  return {
    state,
    queue: hall.room(`queue:${state.queueId}`)?.queue,
    wait: hall.estimates.tickets[ticketId] ?? before.wait,
    freshness: hall.freshness,
  };
}

/** By an answer over HTTP: the first word, and the only one where no socket comes through. */
export function readTicketOf({ ticket, age }: TicketReading, before: LiveTicket): LiveTicket {
  const { standing: state, wait } = ticket;
  return { ...before, state, wait, freshness: freshnessAt(age()) };
}

/** Whether there is now something to say that the room does not tell: an undo, a way back, a room. */
export function mustBeReadAgain(before: TicketRoomState, now: TicketRoomState): boolean {
  if (now.queueId !== before.queueId) return true;
  return now.state !== before.state && (now.state === 'cancelled' || now.state === 'missed');
}

export function freshnessAt(ageMs: number): Freshness {
  if (ageMs < AGING_AFTER_MS) return 'live';
  return ageMs < POLLING_AFTER_MS ? 'aging' : 'polling';
}

/** The page when the server does not know the token any more; null while it does. */
export function turnedAway({ refusal }: Pick<Picture, 'refusal'>): TicketFeed | null {
  if (refusal?.code === 'citizen.token-expired') return { kind: 'expired' };
  return refusal?.code === 'citizen.token-invalid' ? { kind: 'invalid' } : null;
}
