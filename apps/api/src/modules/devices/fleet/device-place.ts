import type { DeviceKind, DevicePlace } from '@onewindow/contracts';

/** Whether a device of this kind can stand there, if there is such a place. */
export function fitsPlace(kind: DeviceKind, { areaId, windowId }: DevicePlace): boolean {
  switch (kind) {
    case 'kiosk':
      return windowId === null;
    case 'display':
      return areaId === null || windowId === null;
    case 'window-screen':
    case 'rating-pad':
      return windowId !== null && areaId === null;
  }
}
