import type { DeviceView } from '@onewindow/contracts';
import type { DevicePrincipal } from '../../platform/access/principal';

/** What a device is told about itself. */
export function toDeviceView({
  kind,
  id,
  hallId,
  deviceKind,
  name,
  areaId,
  windowId,
  orders,
}: DevicePrincipal): DeviceView {
  return { kind, id, hallId, deviceKind, name, areaId, windowId, orders };
}
