import { DEVICE_KEY_ENTRY } from '@onewindow/client';
import { readDeviceLink } from './device-link';

function aStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

describe(readDeviceLink, () => {
  it('keeps the key and reads the density', () => {
    const storage = aStorage();
    const link = readDeviceLink('#device=owd_abc&px-per-mm=1.7', storage);
    expect(link).toEqual({ pxPerMm: 1.7, reader: null });
    expect([...storage.kept]).toEqual([[DEVICE_KEY_ENTRY, 'owd_abc']]);
  });

  it('keeps nothing when the link brings nothing', () => {
    const storage = aStorage();
    expect(readDeviceLink('', storage)).toEqual({ pxPerMm: null, reader: null });
    expect(readDeviceLink('#device=', storage)).toEqual({ pxPerMm: null, reader: null });
    expect(storage.kept.size).toBe(0);
  });

  it('keeps where the card reader of this machine is', () => {
    const storage = aStorage();
    const reader = { url: 'ws://127.0.0.1:9710', token: 'a b' };
    const link = '#reader=ws://127.0.0.1:9710&reader-token=a%20b';
    expect(readDeviceLink(link, storage).reader).toEqual(reader);
    expect(readDeviceLink('#px-per-mm=2', storage).reader).toEqual(reader);
  });

  it.each([
    'ws://elsewhere.example:9710',
    'ws://127.0.0.1.example:9710',
    'http://127.0.0.1:9710',
    'ws://127.0.0.1',
    '',
  ])('reads cards out to no reader at %p', (url) => {
    const link = `#${new URLSearchParams({ reader: url, 'reader-token': 't' }).toString()}`;
    expect(readDeviceLink(link, aStorage()).reader).toBeNull();
    expect(readDeviceLink('#reader=ws://127.0.0.1:9710', aStorage()).reader).toBeNull();
  });
});
