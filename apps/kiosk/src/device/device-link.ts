import { DEVICE_KEY_ENTRY } from '@onewindow/client';

/** What a device remembers of its link between two starts. */
export interface DeviceLink {
  readonly key: string | null;
  /** Density of the panel, so that a key is as wide as a finger on every screen. */
  readonly pxPerMm: number | null;
}

const DENSITY = 'onewindow.px-per-mm';
/** No panel that a finger works on is coarser or finer; what is measured wrongly is not believed. */
const [COARSEST, FINEST] = [1, 20] as const;

/**
 * Reads a link with a key made elsewhere, `#device=owd_…` (with `&px-per-mm=1.7` for a panel of
 * another size) once into the device's storage, or what an earlier one has left there.
 */
export function readDeviceLink(
  hash: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): DeviceLink {
  const link = new URLSearchParams(hash.replace(/^#/, ''));
  const key = link.get('device');
  if (key !== null && key !== '') storage.setItem(DEVICE_KEY_ENTRY, key);
  const density = readDensity(link.get('px-per-mm'));
  if (density !== null) storage.setItem(DENSITY, String(density));
  return { key: storage.getItem(DEVICE_KEY_ENTRY), pxPerMm: readDensity(storage.getItem(DENSITY)) };
}

function readDensity(text: string | null): number | null {
  const value = Number(text ?? '');
  return value >= COARSEST && value <= FINEST ? value : null;
}
