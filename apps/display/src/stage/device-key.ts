import { DEVICE_KEY_ENTRY } from '@onewindow/client';

export interface PageAddress {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export interface FoundDeviceKey {
  readonly key: string | null;
  /** The address to put in the bar instead, without the key; null when it may stay. */
  readonly cleanAddress: string | null;
}

/**
 * Takes the device key from the fragment, where no server and no log ever sees it, or from where
 * it was kept before.
 */
export function findDeviceKey(
  address: PageAddress,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): FoundDeviceKey {
  const fragment = new URLSearchParams(address.hash.replace(/^#/, ''));
  const given = fragment.get('device');
  if (given === null || given === '') {
    return { key: storage.getItem(DEVICE_KEY_ENTRY), cleanAddress: null };
  }
  storage.setItem(DEVICE_KEY_ENTRY, given);
  return { key: given, cleanAddress: `${address.pathname}${address.search}` };
}
