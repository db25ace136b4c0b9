import { DEVICE_KEY_ENTRY } from '@onewindow/client';

/** What a device remembers of its link between two starts. */
export interface DeviceLink {
  readonly key: string | null;
  /** Density of the panel, so that a key is as wide as a finger on every screen. */
  readonly pxPerMm: number | null;
  /** Where the agent of the card reader listens, and what it lets this page in by. */
  readonly reader: ReaderPlace | null;
}

export interface ReaderPlace {
  readonly url: string;
  readonly token: string;
}

const DENSITY = 'onewindow.px-per-mm';
const READER_URL = 'onewindow.reader';
const READER_TOKEN = 'onewindow.reader-token';
/** An agent is part of the machine: a card is read out to no other. */
const AGENT_URL = /^ws:\/\/127\.0\.0\.1:\d{1,5}$/;
/** No panel that a finger works on is coarser or finer; what is measured wrongly is not believed. */
const [COARSEST, FINEST] = [1, 20] as const;

/**
 * Reads a link with a key made elsewhere, `#device=owd_…` (with `&px-per-mm=1.7` for a panel of
 * another size, and `&reader=ws://127.0.0.1:9710&reader-token=…` for a card reader) once into the device's storage, or what an earlier one has left there.
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
  keepReader(link, storage);
  return {
    key: storage.getItem(DEVICE_KEY_ENTRY),
    pxPerMm: readDensity(storage.getItem(DENSITY)),
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

function readDensity(text: string | null): number | null {
  const value = Number(text ?? '');
  return value >= COARSEST && value <= FINEST ? value : null;
}
