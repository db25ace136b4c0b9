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
    expect(readDeviceLink(link, storage)).toEqual({ key: 'owd_abc', pxPerMm: 1.7 });
    expect(readDeviceLink('', storage)).toEqual({ key: 'owd_abc', pxPerMm: 1.7 });
  });

  it('knows of none before the first', () => {
    expect(readDeviceLink('', aStorage())).toEqual({ key: null, pxPerMm: null });
    expect(readDeviceLink('#device=', aStorage())).toEqual({ key: null, pxPerMm: null });
  });

  it.each(['0', '-1', 'wide', '', '0.9', '403', 'Infinity'])(
    'takes no density of %p',
    (density) => {
      expect(readDeviceLink(`#px-per-mm=${density}`, aStorage()).pxPerMm).toBeNull();
    },
  );
});
