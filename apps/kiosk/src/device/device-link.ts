import { DEVICE_KEY_ENTRY } from '@onewindow/client';
import { readDensity } from './panel-density';

/** What a link may bring to a new device. */
export interface DeviceLink {
  /** Density of the panel; null when the link says nothing of it. */
  readonly pxPerMm: number | null;
}

/**
 * Reads a link with a key made elsewhere, `#device=owd_…` (with `&px-per-mm=1.7` for a panel of
 * another size), and keeps the key in the device's storage.
 */
export function readDeviceLink(hash: string, storage: Pick<Storage, 'setItem'>): DeviceLink {
  const link = new URLSearchParams(hash.replace(/^#/, ''));
  const key = link.get('device');
  if (key !== null && key !== '') storage.setItem(DEVICE_KEY_ENTRY, key);
  return { pxPerMm: readDensity(link.get('px-per-mm')) };
}
