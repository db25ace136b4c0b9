import type { EligibilityFacts } from '../order/eligibility';
import { isEligible } from '../order/eligibility';
import type { OrderFacts } from '../order/compare-order';
import type { Ticket } from '../ticket/ticket';
import type { EpochMs } from '../time';
import { score } from './score';
import { queuesServed, skillsInForce, takesKinds, type WindowSkill } from './window-skill';

/** What dispatch reads of a waiting ticket. */
export type Candidate = EligibilityFacts &
  OrderFacts &
  Pick<Ticket, 'id' | 'priorityClass' | 'itemKinds'>;

export interface RankedCandidate<T extends Candidate> {
  readonly ticket: T;
  /** The skill it is ranked by: of several for its queue, the one that ranks it best. */
  readonly skill: WindowSkill;
  readonly score: EpochMs;
}

/**
 * The tickets in the line a window may call now, the one to call first in front: by score, then rank,
 * then sequence, then id (by code unit, `COLLATE "C"` in SQL) so that the order is total. It ranks
 * and never claims: the repository takes the first that is still waiting and unlocked (design §5).
 *
 * Ineligible candidates are left out before ordering, so a reserved head never hides the ticket
 * behind it. With one skill a queue keeps its own order but for a preference.
 */
export function rank<T extends Candidate>(
  candidates: readonly T[],
  skills: readonly WindowSkill[],
  window: { readonly id: string; readonly areaId: string },
  now: EpochMs,
): readonly RankedCandidate<T>[] {
  const inForce = skillsInForce(skills, now);
  return candidates
    .filter((ticket) =>
      isEligible(ticket, { ...window, queueIds: queuesServed(inForce, ticket.itemKinds) }, now),
    )
    .flatMap((ticket) => bestRanking(ticket, inForce))
    .sort(compareRanked);
}

function bestRanking<T extends Candidate>(
  ticket: T,
  skills: readonly WindowSkill[],
): readonly RankedCandidate<T>[] {
  return skills
    .filter((skill) => skill.queueId === ticket.queueId && takesKinds(skill, ticket.itemKinds))
    .map((skill) => ({ ticket, skill, score: score(ticket, skill) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, 1);
}

function compareRanked(a: RankedCandidate<Candidate>, b: RankedCandidate<Candidate>): number {
  return (
    a.score - b.score ||
    a.ticket.rank - b.ticket.rank ||
    a.ticket.sequence - b.ticket.sequence ||
    (a.ticket.id < b.ticket.id ? -1 : 1)
  );
}
