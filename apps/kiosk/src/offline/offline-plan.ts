import type { OfflineTermsView, PlanVisitRequest } from '@onewindow/contracts';
import { planVisit } from '@onewindow/queueing';
import type { HallDirectory } from '../hall/hall-catalogue';
import type { KnownPlan } from '../visit/known-plan';
import { RefusedOffline } from '../failure/refused-offline';

/**
 * Where a choice of items leads by what the kiosk knows itself: the rule of the server, with the hall
 * as the server last told of it. How many wait there nobody can say.
 *
 * @throws RefusedOffline when the items do not make one ticket
 */
export function planOffline(
  { itemIds, purpose }: PlanVisitRequest,
  directory: HallDirectory,
  terms: OfflineTermsView,
): KnownPlan {
  const collectQueues = new Map(
    terms.queues.map(({ queueId, collectQueueId }) => [queueId, collectQueueId]),
  );
  const plan = planVisit({
    items: itemIds.flatMap((id) => {
      const item = directory.item(id);
      if (!item) return [];
      return [{ ...item, estMinutes: directory.queue(item.queueId)?.estMinutes ?? 1 }];
    }),
    purpose,
    collectQueueOf: (queueId) => collectQueues.get(queueId) ?? undefined,
    windows: terms.served,
  });
  if (!plan.ok) throw new RefusedOffline(plan.code, { ...plan.details });
  const queue = directory.queue(plan.queueId);
  if (!queue) throw new RefusedOffline('hall.queue-not-found');
  return {
    queueId: queue.id,
    queueNames: queue.names,
    areas: areasOf(queue.id, directory, terms),
    ahead: null,
    wait: { kind: 'unknown', reason: 'not-waiting' },
    priorities: [],
  };
}

function areasOf(
  queueId: string,
  directory: HallDirectory,
  terms: OfflineTermsView,
): KnownPlan['areas'] {
  const areaIds = terms.queues.find((queue) => queue.queueId === queueId)?.areaIds ?? [];
  return directory.areas.filter(({ id }) => areaIds.includes(id));
}
