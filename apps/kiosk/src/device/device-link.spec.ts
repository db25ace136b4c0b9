import { readEnrolment } from './device-link';

function aStorage(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

describe(readEnrolment, () => {
  it('keeps the key and the density of the link', () => {
    const storage = aStorage();
    const link = '#device=owd_abc&px-per-mm=1.7';
    expect(readEnrolment(link, storage)).toEqual({ key: 'owd_abc', pxPerMm: 1.7 });
    expect(readEnrolment('', storage)).toEqual({ key: 'owd_abc', pxPerMm: 1.7 });
  });

  it('knows of none before enrolment', () => {
    expect(readEnrolment('', aStorage())).toEqual({ key: null, pxPerMm: null });
    expect(readEnrolment('#device=', aStorage())).toEqual({ key: null, pxPerMm: null });
  });

  it.each(['0', '-1', 'wide', ''])('takes no density of %p', (density) => {
    expect(readEnrolment(`#px-per-mm=${density}`, aStorage()).pxPerMm).toBeNull();
  });
});
