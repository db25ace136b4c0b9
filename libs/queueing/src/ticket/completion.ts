import type { CaseOutcome } from '@onewindow/contracts';
import { refuse, type Refusal } from '../refusal';

/** How one case of a ticket ended at the window. */
export interface CaseClosing {
  readonly caseId: string;
  readonly outcome: CaseOutcome;
}

/** A case of the ticket; one with an outcome was closed on an earlier leg of the visit. */
export interface OpenOrClosedCase {
  readonly id: string;
  readonly outcome?: CaseOutcome | null | undefined;
}

/**
 * Whether these outcomes may be taken down. `all`: completion needs exactly one for every case still
 * open and none for any other (design §2), since a hall cannot count 一次办结 or 取错事项 over cases
 * nobody has closed. `some`: a visit that goes on needs at least one done and one left.
 */
export function closingRefusal(
  cases: readonly OpenOrClosedCase[],
  outcomes: readonly CaseClosing[],
  wanted: 'all' | 'some',
): Refusal | undefined {
  const openIds = cases.filter(({ outcome }) => outcome == null).map(({ id }) => id);
  const closedIds = new Set(cases.map(({ id }) => id).filter((id) => !openIds.includes(id)));
  const caseIds = new Set([...openIds, ...closedIds]);
  for (const { caseId } of outcomes) {
    if (!caseIds.has(caseId)) return refuse('ticketing.case-not-found', { caseId });
    if (closedIds.has(caseId)) return refuse('ticketing.outcome-duplicate', { caseId });
    closedIds.add(caseId);
  }
  const leftIds = openIds.filter((id) => !closedIds.has(id));
  return wanted === 'all' ? completionRefusal(leftIds) : legRefusal(openIds, leftIds);
}

function completionRefusal(leftIds: readonly string[]): Refusal | undefined {
  return leftIds.length > 0 ? refuse('ticketing.outcome-missing', { caseIds: leftIds }) : undefined;
}

function legRefusal(openIds: readonly string[], leftIds: readonly string[]): Refusal | undefined {
  if (leftIds.length === 0) return refuse('ticketing.no-case-left', {});
  return leftIds.length === openIds.length
    ? refuse('ticketing.outcome-missing', { caseIds: leftIds })
    : undefined;
}
