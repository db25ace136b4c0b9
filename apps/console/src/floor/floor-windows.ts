import {
  windowStateOf,
  type AreaView,
  type FloorRoomState,
  type WindowState,
} from '@onewindow/contracts';

export type FloorWindow = FloorRoomState['windows'][number];

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
