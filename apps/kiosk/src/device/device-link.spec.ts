import { DEVICE_KEY_ENTRY } from '@onewindow/client';
import { readDeviceLink } from './device-link';

describe(readDeviceLink, () => {
  it('keeps the key and reads the density', () => {
    const kept = new Map<string, string>();
    const storage = { setItem: (name: string, value: string) => void kept.set(name, value) };
    expect(readDeviceLink('#device=owd_abc&px-per-mm=1.7', storage)).toEqual({ pxPerMm: 1.7 });
    expect([...kept]).toEqual([[DEVICE_KEY_ENTRY, 'owd_abc']]);
  });

  it('keeps nothing when the link brings nothing', () => {
    const setItem = jest.fn();
    expect(readDeviceLink('', { setItem })).toEqual({ pxPerMm: null });
    expect(readDeviceLink('#device=', { setItem })).toEqual({ pxPerMm: null });
    expect(setItem).not.toHaveBeenCalled();
  });
});
