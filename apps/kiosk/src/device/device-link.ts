import { DEVICE_KEY_ENTRY } from '@onewindow/client';
import { readDensity } from './panel-density';
import { keepReaderPlace, keptReaderPlace, readerPlace, type ReaderPlace } from './reader-place';

/** What a link may bring to a new device. */
export interface DeviceLink {
  /** Density of the panel; null when the link says nothing of it. */
  readonly pxPerMm: number | null;
  /** Where the agent of the card reader listens, and what it lets this page in by. */
  readonly reader: ReaderPlace | null;
}

/**
 * Reads a link with a key made elsewhere, `#device=owd_…` (with `&px-per-mm=1.7` for a panel of
 * another size, and `&reader=ws://127.0.0.1:9710&reader-token=…` for a card reader), and keeps the
 * key and the reader's place in the device's storage.
 */
export function readDeviceLink(
  hash: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): DeviceLink {
  const link = new URLSearchParams(hash.replace(/^#/, ''));
  const key = link.get('device');
  if (key !== null && key !== '') storage.setItem(DEVICE_KEY_ENTRY, key);
  const reader = readerPlace(link.get('reader'), link.get('reader-token'));
  if (reader) keepReaderPlace(reader, storage);
  return { pxPerMm: readDensity(link.get('px-per-mm')), reader: keptReaderPlace(storage) };
}
