import type { Purpose, PlanVisitRequest, SeparateTicketGroups } from '@onewindow/contracts';
import { failureOf, type Failure } from '../failure/failure';
import type { KnownPlan } from './known-plan';
import type { TicketGroup } from './visit-session';

export type AskPlan = (request: PlanVisitRequest) => Promise<KnownPlan>;

export type PlanAnswer =
  | { readonly ok: true; readonly groups: readonly TicketGroup[] }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Where the chosen items would go. Items that no common window can serve come back as one group per
 * ticket, each planned by itself, so that the citizen sees every place before taking a number.
 */
export async function planVisit(
  ask: AskPlan,
  itemIds: readonly string[],
  purpose: Purpose,
): Promise<PlanAnswer> {
  const whole = await planGroup(ask, itemIds, purpose);
  if (whole.failure === null) return { ok: true, groups: [whole] };
  const separate = separateGroups(whole.failure);
  if (separate === null) return { ok: false, failure: whole.failure };
  const groups = await Promise.all(separate.map((ids) => planGroup(ask, ids, purpose)));
  return { ok: true, groups };
}

async function planGroup(
  ask: AskPlan,
  itemIds: readonly string[],
  purpose: Purpose,
): Promise<TicketGroup> {
  const group = { itemIds, plan: null, failure: null, attempt: null, issued: null, offline: null };
  try {
    return { ...group, plan: await ask({ itemIds, purpose }) };
  } catch (error) {
    return { ...group, failure: failureOf(error) };
  }
}

function separateGroups({ code, details }: Failure): readonly (readonly string[])[] | null {
  if (code !== 'ticketing.items-need-separate-tickets') return null;
  const { groups } = details as Partial<SeparateTicketGroups>;
  if (!Array.isArray(groups) || groups.length < 2) return null;
  return groups.map(({ itemIds }) => itemIds);
}
