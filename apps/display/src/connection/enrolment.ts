import { ApiRefusal } from '@onewindow/client';
import type { DeviceView } from '@onewindow/contracts';
import { untilAnswered, type Patience } from './until-answered';

/** Who this device is to the hall. */
export type Enrolment =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'not-enrolled' }
  | { readonly kind: 'key-refused' }
  | { readonly kind: 'enrolled'; readonly device: DeviceView };

/** Asks the hall who this device is, as long as it takes. */
export async function enrol(
  key: string | null,
  readDevice: () => Promise<DeviceView>,
  patience: Patience,
  tell: (enrolment: Enrolment) => void,
): Promise<void> {
  if (key === null) {
    tell({ kind: 'not-enrolled' });
    return;
  }
  tell({ kind: 'connecting' });
  const onUnreachable = () => tell({ kind: 'unreachable' });
  try {
    const device = await untilAnswered(readDevice, { ...patience, onUnreachable });
    tell({ kind: 'enrolled', device });
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    tell({ kind: error.status === 401 ? 'key-refused' : 'unreachable' });
  }
}

/** Where a device that is given no address belongs, by its assignment. */
export function placeOf(device: DeviceView): string | null {
  if (device.windowId !== null) return `/window/${encodeURIComponent(device.windowId)}`;
  if (device.areaId !== null) return `/area/${encodeURIComponent(device.areaId)}`;
  return null;
}
