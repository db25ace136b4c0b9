import {
  windowStateOf,
  type AreaView,
  type FloorRoomState,
  type WindowState,
} from '@onewindow/contracts';
import { wholeMinutes } from './queue-rows';

export type FloorWindow = FloorRoomState['windows'][number];

/** Whole minutes it has been in its state, or its clerk out of reach; null while nobody works there. */
export function minutesInState({ offlineSince, since }: FloorWindow, nowMs: number): number | null {
  const begun = offlineSince ?? since;
  return begun === null ? null : Math.max(0, wholeMinutes(nowMs - Date.parse(begun)));
}

export interface FloorWindowGroup {
  readonly areaId: string;
  readonly area: AreaView | null;
  readonly windows: readonly FloorWindow[];
}

/** Windows by area, of one state or of all; areas come in the order of their first window. */
export function floorWindowGroups(
  windows: readonly FloorWindow[],
  areas: readonly AreaView[],
  state: WindowState | null,
): readonly FloorWindowGroup[] {
  const shown =
    state === null ? windows : windows.filter((window) => windowStateOf(window) === state);
  const areaIds = [...new Set(shown.map((window) => window.areaId))];
  return areaIds.map((areaId) => ({
    areaId,
    area: areas.find((area) => area.id === areaId) ?? null,
    windows: shown.filter((window) => window.areaId === areaId),
  }));
}
