import { readDeviceLink } from './device-link';

function aStorage(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

describe(readDeviceLink, () => {
  it('keeps the key and the density of the link', () => {
    const storage = aStorage();
    const link = '#device=owd_abc&px-per-mm=1.7';
    expect(readDeviceLink(link, storage)).toEqual({ key: 'owd_abc', pxPerMm: 1.7, reader: null });
    expect(readDeviceLink('', storage)).toEqual({ key: 'owd_abc', pxPerMm: 1.7, reader: null });
  });

  it('knows of none before the first', () => {
    expect(readDeviceLink('', aStorage())).toEqual({ key: null, pxPerMm: null, reader: null });
    expect(readDeviceLink('#device=', aStorage())).toEqual({
      key: null,
      pxPerMm: null,
      reader: null,
    });
  });

  it.each(['0', '-1', 'wide', '', '0.9', '403', 'Infinity'])(
    'takes no density of %p',
    (density) => {
      expect(readDeviceLink(`#px-per-mm=${density}`, aStorage()).pxPerMm).toBeNull();
    },
  );

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
