import {
  CLOSED_DESK,
  type DayCounts,
  type DeskState,
  type FloorRoomState,
} from '@onewindow/contracts';

const names = { zhHans: '队列', zhHant: '隊列', en: 'Queue' };
export const NOW_MS = Date.parse('2026-03-02T10:00:00.000+08:00');

export function someCounts(over: Partial<DayCounts> = {}): DayCounts {
  return {
    issued: 0,
    opened: 0,
    called: 0,
    recalled: 0,
    started: 0,
    completed: 0,
    missed: 0,
    held: 0,
    transferred: 0,
    cancelled: 0,
    abandoned: 0,
    expired: 0,
    rated: 0,
    ...over,
  };
}

/** A queue with tickets issued so many minutes ago. */
export function aFloorQueue(
  id: string,
  minutesAgo: readonly number[],
  counts: Partial<DayCounts> = {},
): FloorRoomState['queues'][number] {
  return {
    id,
    names,
    zoneId: 'A',
    color: '#123456',
    status: 'open',
    waiting: minutesAgo.length,
    windowsOpen: 1,
    line: minutesAgo.map((minutes, index) => ({
      ticketId: `${id}-${index}`,
      issuedAt: new Date(NOW_MS - minutes * 60_000).toISOString(),
    })),
    counts: someCounts(counts),
  };
}

export function aFloorWindow(
  id: string,
  state: DeskState,
  areaId = 'A1',
): FloorRoomState['windows'][number] {
  return {
    ...CLOSED_DESK,
    id,
    name: id,
    areaId,
    state,
    others: [],
    queueIds: [],
    counts: someCounts(),
  };
}
