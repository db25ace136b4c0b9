import type { CaseOutcome } from '@onewindow/contracts';
import { refuse, type Refusal } from '../refusal';

/** How one case of a ticket ended at the window. */
export interface CaseClosing {
  readonly caseId: string;
  readonly outcome: CaseOutcome;
}

/**
 * Completion needs exactly one outcome for every case of the ticket and none for any other
 * (design §2): a hall cannot count 一次办结 or 取错事项 over cases nobody has closed.
 */
export function completionRefusal(
  cases: readonly { readonly id: string }[],
  outcomes: readonly CaseClosing[],
): Refusal | undefined {
  const caseIds = new Set(cases.map(({ id }) => id));
  const closedIds = new Set<string>();
  for (const { caseId } of outcomes) {
    if (!caseIds.has(caseId)) return refuse('ticketing.case-not-found', { caseId });
    if (closedIds.has(caseId)) return refuse('ticketing.outcome-duplicate', { caseId });
    closedIds.add(caseId);
  }
  const openIds = [...caseIds].filter((id) => !closedIds.has(id));
  return openIds.length > 0 ? refuse('ticketing.outcome-missing', { caseIds: openIds }) : undefined;
}
