import { DEVICE_KEY_ENTRY } from '@onewindow/client';
import { readDensity } from './panel-density';

/** What a link may bring to a new device. */
export interface DeviceLink {
  /** Density of the panel; null when the link says nothing of it. */
  readonly pxPerMm: number | null;
  /** Where the agent of the card reader listens, and what it lets this page in by. */
  readonly reader: ReaderPlace | null;
}

export interface ReaderPlace {
  readonly url: string;
  readonly token: string;
}

const READER_URL = 'onewindow.reader';
const READER_TOKEN = 'onewindow.reader-token';
/** An agent is part of the machine: a card is read out to no other. */
const AGENT_URL = /^ws:\/\/127\.0\.0\.1:\d{1,5}$/;

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
  keepReader(link, storage);
  return {
    pxPerMm: readDensity(link.get('px-per-mm')),
    reader: readerPlace(storage.getItem(READER_URL), storage.getItem(READER_TOKEN)),
  };
}

function keepReader(link: URLSearchParams, storage: Pick<Storage, 'setItem'>): void {
  const place = readerPlace(link.get('reader'), link.get('reader-token'));
  if (place === null) return;
  storage.setItem(READER_URL, place.url);
  storage.setItem(READER_TOKEN, place.token);
}

function readerPlace(url: string | null, token: string | null): ReaderPlace | null {
  return url !== null && AGENT_URL.test(url) && token ? { url, token } : null;
}
