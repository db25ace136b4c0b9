import { NO_ORDERS, type FleetDeviceView } from '@onewindow/contracts';

/** A display of the whole hall, unless told otherwise. */
export function aDevice(name: string, change: Partial<FleetDeviceView> = {}): FleetDeviceView {
  return {
    id: name,
    deviceKind: 'display',
    name,
    areaId: null,
    windowId: null,
    orders: NO_ORDERS,
    state: 'online',
    enrolledAt: '2026-01-05T08:00:00Z',
    lastSeenAt: null,
    revokedAt: null,
    version: null,
    screen: null,
    clockSkewMs: null,
    audio: null,
    reader: null,
    ...change,
  };
}
