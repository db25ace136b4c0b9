import { separateGroups } from './separate-groups';
import { loadsByQueue, mainQueueId } from './visit-loads';
import type { VisitRequest } from './visit';

/** Where the rest of a combined visit goes next. */
export interface PlannedLeg {
  readonly queueId: string;
  readonly requiredQueueIds: readonly string[];
}

/**
 * The next leg of a visit (联办): all that is left, if some window can take it together; otherwise the
 * first group that one window can, and the rest on a leg after that. The number stays the same.
 *
 * @param request with the items still open, at least one
 */
export function planLeg(request: VisitRequest): PlannedLeg {
  const loads = loadsByQueue(request);
  const [first] = separateGroups(loads, request.windows);
  if (!first) throw new Error('A leg needs an item that is still open');
  const next = loads.filter(({ queueId }) => first.queueIds.includes(queueId));
  return { queueId: mainQueueId(next), requiredQueueIds: next.map(({ queueId }) => queueId) };
}
