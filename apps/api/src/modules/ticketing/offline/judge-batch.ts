import type { MergedTicketView, OfflineTicketRequest } from '@onewindow/contracts';
import { judgeOfflineTicket, type MergeFacts, type OfflineJudgement } from '@onewindow/queueing';
import type { AcceptedNumber } from './offline-tickets';
import type { OfflineVisit, PlanOfflineVisit } from './offline-visits';

export interface JudgedBatch {
  /** What each number's kiosk is told, in the order it told of them. */
  readonly told: readonly MergedTicketView[];
  readonly accepted: readonly AcceptedNumber[];
}

type Judged =
  | Exclude<OfflineJudgement, { readonly outcome: 'new' }>
  | { readonly outcome: 'new'; readonly visit: OfflineVisit };

/** Judges the numbers one after the other; one that is accepted is taken for those behind it. */
export function judgeBatch(
  tickets: readonly OfflineTicketRequest[],
  facts: MergeFacts,
  plan: PlanOfflineVisit,
): JudgedBatch {
  const holders = new Map(facts.holders);
  const usedIds = new Set(facts.usedIds);
  const accepted: AcceptedNumber[] = [];
  const told = tickets.map((request): MergedTicketView => {
    const { id, number } = request;
    const judged = judge(request, { ...facts, holders, usedIds }, plan);
    if (judged.outcome === 'rejected') return { id, ...judged };
    if (judged.outcome === 'already') return { id, outcome: 'already', rejection: null };
    accepted.push({ request, visit: judged.visit });
    holders.set(number, id);
    usedIds.add(id);
    return { id, outcome: 'created', rejection: null };
  });
  return { told, accepted };
}

function judge(request: OfflineTicketRequest, facts: MergeFacts, plan: PlanOfflineVisit): Judged {
  const judged = judgeOfflineTicket(request, facts);
  if (judged.outcome !== 'new') return judged;
  const visit = plan(request);
  return typeof visit === 'string'
    ? { outcome: 'rejected', rejection: visit }
    : { outcome: 'new', visit };
}
