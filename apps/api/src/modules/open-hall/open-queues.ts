import type {
  HallRoomState,
  OpenQueueView,
  OpenWaitReason,
  QueueStatus,
  QueueSummary,
  WaitView,
} from '@onewindow/contracts';
import type { Opening, OpeningHours } from '@onewindow/queueing';
import { openingHoursText } from './opening-hours-text';

export interface QueueHours {
  readonly week: OpeningHours['week'];
  readonly now: Opening;
}

/** All that is told of the queues of a hall. */
export interface OpenFacts {
  readonly hallId: string;
  readonly at: string;
  readonly hall: HallRoomState;
  readonly waits: ReadonlyMap<string, WaitView>;
  readonly hoursOf: (queueId: string) => QueueHours;
  readonly licence: string | null;
}

/** The queues of a hall for everybody, in the order of its signs. */
export function openQueues(facts: OpenFacts): OpenQueueView[] {
  return facts.hall.queues.map((queue) => openQueue(facts, queue));
}

function openQueue(facts: OpenFacts, queue: QueueSummary): OpenQueueView {
  const { hallId, hall } = facts;
  const hours = facts.hoursOf(queue.id);
  const status = hours.now.isOpen ? queue.status : 'closed';
  return {
    id: `urn:ngsi-ld:QueueMonitor:${hallId}:${queue.id}`,
    type: 'QueueMonitor',
    serviceId: queue.id,
    name: queue.names,
    officeName: hall.hallNames,
    areaServed: queue.zoneId,
    status,
    opensAt: opensAt(hours.now),
    numberOfWaiting: queue.waiting,
    windowsOpen: queue.windowsOpen,
    nowCalling: hall.calls
      .filter(({ queueId }) => queueId === queue.id)
      .map(({ label, windowId, calledAt }) => ({ label, windowId, calledAt })),
    ...waitOf(status, facts.waits.get(queue.id)),
    openingHours: openingHoursText(hours.week),
    dateModified: facts.at,
    dataProvider: hall.hallNames.zhHans,
    licence: facts.licence,
  };
}

function opensAt(now: Opening): string | null {
  return now.isOpen || now.opensAt === undefined ? null : new Date(now.opensAt).toISOString();
}

type ToldWait = Pick<OpenQueueView, 'estimatedWaitMin' | 'estimatedWaitReason'>;

/** Nobody can wait in a line that gives out no numbers. */
function waitOf(status: QueueStatus, wait: WaitView | undefined): ToldWait {
  if (status !== 'open') return noWait('not-open');
  if (wait?.kind === 'range') {
    const { lowMinutes: low, highMinutes: high } = wait;
    return { estimatedWaitMin: { low, high }, estimatedWaitReason: null };
  }
  return noWait(wait?.reason === 'no-window-open' ? 'no-window-open' : 'unknown');
}

function noWait(estimatedWaitReason: OpenWaitReason): ToldWait {
  return { estimatedWaitMin: null, estimatedWaitReason };
}

/** What has not changed keeps its date, and with it the answer its ETag. */
export function keepDates(
  former: readonly OpenQueueView[],
  latest: readonly OpenQueueView[],
): OpenQueueView[] {
  const known = new Map(former.map((queue) => [queue.id, queue]));
  return latest.map((queue) => {
    const before = known.get(queue.id);
    return before !== undefined && dateless(before) === dateless(queue) ? before : queue;
  });
}

function dateless(queue: OpenQueueView): string {
  return JSON.stringify({ ...queue, dateModified: null });
}
