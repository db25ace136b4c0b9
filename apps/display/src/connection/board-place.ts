import type { AreaView, DeviceView, WindowView } from '@onewindow/contracts';

/** Where an assigned device belongs; null for a device of the whole hall, which its address may lead. */
export function placeOf(device: DeviceView): string | null {
  if (device.windowId !== null) return `/window/${encodeURIComponent(device.windowId)}`;
  if (device.areaId !== null) return `/area/${encodeURIComponent(device.areaId)}`;
  return null;
}

/** What an address asks for; anything else is a page there is not. */
export interface WantedBoard {
  readonly page: unknown;
  readonly areaId?: string | undefined;
  readonly windowId?: string | undefined;
}

/** Why the hall board is shown instead of what was wanted. */
export interface BoardNotice {
  readonly reason: 'unknownPage' | 'unknownPlace' | 'emptyPlace';
  readonly place: string;
}

interface Places {
  readonly areas: readonly Pick<AreaView, 'id'>[];
  readonly windows: readonly Pick<WindowView, 'id' | 'areaId' | 'queueIds'>[];
}

const PAGES: readonly unknown[] = ['start', 'choice', 'hall', 'area', 'window'];

/**
 * Why a board cannot be shown, or null when it can. A wrong address or assignment never leaves a
 * screen empty; before the building is known, everything may be right.
 */
export function misfitOf(wanted: WantedBoard, places: Places | null): BoardNotice | null {
  const { page, areaId, windowId } = wanted;
  if (!PAGES.includes(page)) return { reason: 'unknownPage', place: '' };
  if (places === null) return null;
  if (page === 'area' && areaId !== undefined) return misfitOfArea(areaId, places);
  if (page === 'window' && windowId !== undefined) return misfitOfWindow(windowId, places);
  return null;
}

function misfitOfArea(areaId: string, { areas, windows }: Places): BoardNotice | null {
  if (!areas.some(({ id }) => id === areaId)) return { reason: 'unknownPlace', place: areaId };
  const hasWindows = windows.some((window) => window.areaId === areaId);
  return hasWindows ? null : { reason: 'emptyPlace', place: areaId };
}

function misfitOfWindow(windowId: string, { windows }: Places): BoardNotice | null {
  const window = windows.find(({ id }) => id === windowId);
  if (!window) return { reason: 'unknownPlace', place: windowId };
  return window.queueIds.length > 0 ? null : { reason: 'emptyPlace', place: windowId };
}
