import type {
  AreaView,
  HallRoomState,
  LiveCall,
  QueueSummary,
  WindowView,
} from '@onewindow/contracts';

export interface AreaCard {
  readonly area: AreaView;
  readonly queues: readonly QueueSummary[];
  readonly calls: readonly LiveCall[];
}

export interface HallCards {
  readonly areas: readonly AreaCard[];
  /** Queues that no window of a shown area serves, so that nobody's wait is missing. */
  readonly unplaced: readonly QueueSummary[];
}

function servedIn(areaId: string, windows: readonly WindowView[]): ReadonlySet<string> {
  return new Set(
    windows.filter((window) => window.areaId === areaId).flatMap((window) => window.queueIds),
  );
}

/** One card for every room with windows, in the order of the hall. */
export function hallCards(
  state: HallRoomState,
  calls: readonly LiveCall[],
  windows: readonly WindowView[],
): HallCards {
  const areas = state.areas
    .filter((area) => area.kind === 'service-hall')
    .map((area) => {
      const served = servedIn(area.id, windows);
      return {
        area,
        queues: state.queues.filter((queue) => served.has(queue.id)),
        calls: calls.filter((call) => call.areaId === area.id),
      };
    });
  const placed = new Set(areas.flatMap((card) => card.queues.map((queue) => queue.id)));
  return { areas, unplaced: state.queues.filter((queue) => !placed.has(queue.id)) };
}
