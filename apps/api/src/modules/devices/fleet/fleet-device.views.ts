import type { FleetDeviceView } from '@onewindow/contracts';
import type { DeviceEntity } from '../device.entity';
import { standingOrdersOf } from '../standing-orders';
import { deviceStateAt } from './device-state';

export function toFleetDeviceView(device: DeviceEntity, now: Date): FleetDeviceView {
  const { screenWidth: width, screenHeight: height } = device;
  return {
    id: device.id,
    deviceKind: device.kind,
    name: device.name,
    areaId: device.areaId,
    windowId: device.windowId,
    state: deviceStateAt(device, now),
    enrolledAt: device.createdAt.toISOString(),
    lastSeenAt: device.lastSeenAt?.toISOString() ?? null,
    revokedAt: device.revokedAt?.toISOString() ?? null,
    version: device.softwareVersion,
    screen: width === null || height === null ? null : { width, height },
    clockSkewMs: device.clockSkewMs,
    orders: standingOrdersOf(device),
    audio: device.audio,
    reader: device.reader,
  };
}
