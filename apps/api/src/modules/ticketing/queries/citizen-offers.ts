import type { CitizenTicketView, RejoinOfferView } from '@onewindow/contracts';
import {
  DEFAULT_UNDO_CANCEL_SECONDS,
  SECOND_MS,
  transition,
  undoCancel,
  type RejoinPolicy,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import type { TicketRecord } from '../ticket.record';
import type { TicketLineQuery } from './ticket-line.query';

/** Until when the citizen can take the cancelling back, asked of the rule that will decide it. */
export function undoUntil(ticket: TicketRecord, now: number): CitizenTicketView['undoUntil'] {
  if (ticket.endedAt === undefined || !undoCancel(ticket, now).ok) return null;
  return new Date(ticket.endedAt + DEFAULT_UNDO_CANCEL_SECONDS * SECOND_MS).toISOString();
}

/** Where a missed ticket would stand if it came back now, asked of the rule that will decide it. */
export async function rejoinOffer(
  manager: EntityManager,
  line: TicketLineQuery,
  ticket: TicketRecord,
  { policy, now }: { readonly policy: RejoinPolicy; readonly now: number },
): Promise<RejoinOfferView | null> {
  if (ticket.state !== 'missed') return null;
  const behind = await line.findPlace(manager, ticket, policy);
  const tried = transition(ticket, 'rejoin', now, { policy, behind });
  if (!tried.ok) {
    const limited = tried.code === 'ticketing.rejoin-limit-reached';
    return { kind: 'closed', reason: limited ? 'limit-reached' : 'not-permitted' };
  }
  return {
    kind: 'open',
    ahead: await line.countAhead(manager, tried.ticket),
    timesLeft: policy.greatestCount - ticket.rejoinCount,
  };
}
