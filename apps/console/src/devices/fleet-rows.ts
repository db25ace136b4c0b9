import type {
  AreaView,
  DevicePlace,
  DeviceState,
  FleetDeviceView,
  WindowView,
} from '@onewindow/contracts';
import type { PlaceKind } from './place-choice';

/** What needs somebody to go and look stands on top. */
const ORDER: readonly DeviceState[] = ['offline', 'never-seen', 'online', 'revoked'];

/** Devices still in use, as an administrator looks them over, and those that are not. */
export interface FleetRows {
  readonly inUse: readonly FleetDeviceView[];
  readonly revoked: readonly FleetDeviceView[];
}

/** The longest offline first; the rest by name. */
export function fleetRows(devices: readonly FleetDeviceView[]): FleetRows {
  const sorted = [...devices].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      offlineSinceMs(a) - offlineSinceMs(b) ||
      a.name.localeCompare(b.name, 'zh-Hans', { numeric: true }),
  );
  return {
    inUse: sorted.filter(({ state }) => state !== 'revoked'),
    revoked: sorted.filter(({ state }) => state === 'revoked'),
  };
}

function offlineSinceMs({ state, lastSeenAt }: FleetDeviceView): number {
  return state === 'offline' && lastSeenAt !== null ? Date.parse(lastSeenAt) : 0;
}

export function countStates(
  devices: readonly FleetDeviceView[],
): Readonly<Record<DeviceState, number>> {
  const counts = { offline: 0, 'never-seen': 0, online: 0, revoked: 0 };
  for (const { state } of devices) counts[state] += 1;
  return counts;
}

/** A place by its sign, with what is known of it; a place an import took away still has its sign. */
export interface ShownPlace {
  readonly kind: PlaceKind;
  readonly sign: string;
  readonly area?: AreaView | undefined;
  readonly window?: WindowView | undefined;
}

export function shownPlace(
  { areaId, windowId }: DevicePlace,
  areas: readonly AreaView[],
  windows: readonly WindowView[],
): ShownPlace {
  if (windowId !== null) {
    return { kind: 'window', sign: windowId, window: windows.find(({ id }) => id === windowId) };
  }
  if (areaId !== null) {
    return { kind: 'area', sign: areaId, area: areas.find(({ id }) => id === areaId) };
  }
  return { kind: 'hall', sign: '' };
}
