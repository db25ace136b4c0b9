import { refuse } from '../refusal';
import { separateGroups } from './separate-groups';
import { estMinutesOf, loadsByQueue, mainQueueId } from './visit-loads';
import type { ChoiceRefusal, VisitPlan, VisitRequest } from './visit';

/** More than this is not a visit but a batch, which a hall takes by arrangement. */
export const DEFAULT_GREATEST_ITEM_COUNT = 10;

/**
 * 一窗受理: one ticket carries all chosen items to one window, and the departments approve behind it
 * (行政许可法 art. 26; design §1, issue 2 point 7). Items in several queues share a ticket only if
 * some window serves all of those queues; otherwise the refusal names the tickets to take instead,
 * before a number is spent.
 */
export function planVisit(request: VisitRequest): VisitPlan {
  const refusal = choiceRefusal(request);
  if (refusal) return refusal;

  const loads = loadsByQueue(request);
  const queueIds = loads.map(({ queueId }) => queueId);
  const together =
    queueIds.length === 1 ||
    request.windows.some((served) => queueIds.every((queueId) => served.includes(queueId)));
  if (!together) {
    const groups = separateGroups(loads, request.windows);
    return refuse('ticketing.items-need-separate-tickets', { groups });
  }
  return {
    ok: true,
    queueId: mainQueueId(loads),
    requiredQueueIds: queueIds,
    itemIds: request.items.map(({ id }) => id),
    estMinutes: estMinutesOf(request.items),
  };
}

function choiceRefusal({ items, greatestItemCount }: VisitRequest): ChoiceRefusal | undefined {
  if (items.length === 0) return refuse('ticketing.items-missing', {});
  const greatest = greatestItemCount ?? DEFAULT_GREATEST_ITEM_COUNT;
  if (items.length > greatest) {
    return refuse('ticketing.items-too-many', { greatest, chosen: items.length });
  }
  const ids = items.map(({ id }) => id);
  const duplicates = ids.filter((id, index) => ids.indexOf(id) !== index);
  return duplicates.length > 0
    ? refuse('ticketing.items-duplicate', { itemIds: [...new Set(duplicates)] })
    : undefined;
}
