import type { AreaView, WindowView } from '@onewindow/contracts';
import { walkTo, type Walk } from './walk';

/** The hall as drawn. */
export interface HallPlan {
  readonly widthMetres: number;
  readonly depthMetres: number;
  readonly areas: readonly AreaView[];
  readonly windows: readonly WindowView[];
}

/** What of the ticket decides where to go. */
export interface TicketPlace {
  readonly queueId: string;
  /** Rooms with a window that may call it. */
  readonly areaIds: readonly string[];
  /** Once it is called. */
  readonly windowId: string | null;
}

export interface Destination {
  readonly area: AreaView;
  /** Rooms that may call as well, with fewer windows. */
  readonly others: readonly AreaView[];
  readonly window: WindowView | undefined;
  readonly walk: Walk | null;
}

/** The window that has called, or before that the room where most windows may call. */
export function destinationOf(
  { areas, windows }: HallPlan,
  { queueId, areaIds, windowId }: TicketPlace,
): Destination | null {
  const window = windows.find(({ id }) => id === windowId);
  const possible = areaIds
    .flatMap((areaId) => areas.find(({ id }) => id === areaId) ?? [])
    .map((area) => ({ area, share: countServing(windows, area, queueId) }))
    .sort((a, b) => b.share - a.share)
    .map(({ area }) => area);
  const own = window && areas.find(({ id }) => id === window.areaId);
  const area = own ?? possible[0];
  if (area === undefined) return null;
  const others = window ? [] : possible.filter(({ id }) => id !== area.id);
  return { area, others, window, walk: walkTo(areas, area, window) };
}

function countServing(windows: readonly WindowView[], area: AreaView, queueId: string): number {
  return windows.filter(({ areaId, queueIds }) => areaId === area.id && queueIds.includes(queueId))
    .length;
}
