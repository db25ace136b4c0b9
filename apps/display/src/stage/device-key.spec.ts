import { DEVICE_KEY_ENTRY } from '@onewindow/client';
import { findDeviceKey } from './device-key';

function aStorage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

const page = { pathname: '/display/area/B1', search: '?lang=en', hash: '' };

describe(findDeviceKey, () => {
  it('keeps the key of the fragment and takes it out of the address', () => {
    const storage = aStorage();
    const found = findDeviceKey({ ...page, hash: '#device=owd_abc' }, storage);
    expect(found).toEqual({ key: 'owd_abc', cleanAddress: '/display/area/B1?lang=en' });
    expect(storage.kept.get(DEVICE_KEY_ENTRY)).toBe('owd_abc');
  });

  it('finds the key that was kept', () => {
    const found = findDeviceKey(page, aStorage({ [DEVICE_KEY_ENTRY]: 'owd_kept' }));
    expect(found).toEqual({ key: 'owd_kept', cleanAddress: null });
  });

  it('prefers a newly given key', () => {
    const storage = aStorage({ [DEVICE_KEY_ENTRY]: 'owd_old' });
    expect(findDeviceKey({ ...page, hash: '#device=owd_new' }, storage).key).toBe('owd_new');
  });

  it('has none on a device that was never enrolled', () => {
    expect(findDeviceKey({ ...page, hash: '#device=' }, aStorage()).key).toBeNull();
  });
});
