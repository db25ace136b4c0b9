import type { OrderFacts } from '../../order/compare-order';
import { refuse, type Refusal } from '../../refusal';
import type { Ticket } from '../ticket';
import { AWAY_FROM_WINDOW, type TransitionRule } from '../transition-rule';

/**
 * What a miss costs (domain facts 4.6; no national rule exists): `after-n` puts the ticket just
 * behind the N-th now waiting, `tail` behind the last, `void` asks for a new number.
 */
export interface RejoinPolicy {
  readonly rule: 'after-n' | 'tail' | 'void';
  /** How many go first under `after-n`. */
  readonly n: number;
  /** How often one ticket may come back. */
  readonly greatestCount: number;
}

/** Design §4: behind the third now waiting, at most twice. */
export const DEFAULT_REJOIN_POLICY: RejoinPolicy = { rule: 'after-n', n: 3, greatestCount: 2 };

export interface RejoinArgs {
  readonly policy: RejoinPolicy;
  /**
   * The place to come back behind: that of the N-th ticket waiting, or of the last when fewer wait
   * or the policy says tail; undefined when nobody waits.
   */
  readonly behind: OrderFacts | undefined;
}

/**
 * 过号恢复. The ticket takes the due time of the one it goes behind, with a higher rank, but never an
 * earlier due time than its own: a miss must not pay. It overtakes only tickets behind that place.
 */
export const rejoin: TransitionRule<RejoinArgs> = (ticket, at, { policy, behind }) => {
  const refusal = refuseRejoin(ticket, policy);
  if (refusal) return refusal;
  const { id: ticketId, queueId } = ticket;
  return {
    ok: true,
    changes: {
      ...placeBehind(ticket, behind),
      rejoinCount: ticket.rejoinCount + 1,
      ...AWAY_FROM_WINDOW,
    },
    event: { type: 'ticket.returned', ticketId, queueId, at, from: 'missed' },
  };
};

/** Why a missed ticket cannot come back any more; undefined while it can. */
export function refuseRejoin(
  { rejoinCount }: Pick<Ticket, 'rejoinCount'>,
  { rule, greatestCount }: RejoinPolicy,
): Refusal | undefined {
  if (rule === 'void') return refuse('ticketing.rejoin-not-permitted', {});
  if (rejoinCount < greatestCount) return undefined;
  return refuse('ticketing.rejoin-limit-reached', { greatestCount });
}

function placeBehind(
  ticket: OrderFacts,
  behind: OrderFacts | undefined,
): Pick<OrderFacts, 'dueAt' | 'rank'> {
  const { dueAt, rank } = ticket;
  if (!behind || behind.dueAt < dueAt) return { dueAt, rank: rank + 1 };
  return { dueAt: behind.dueAt, rank: behind.rank + 1 };
}
