import { CallFlash, FLASH_PATTERN_MS, FLASH_SECONDS, FLASHES } from './call-flash';

function aPhone({ vibration = true, wanted = null as string | null } = {}) {
  const vibrated: number[][] = [];
  let value = wanted;
  const kept = {
    get: () => value,
    set: (latest: string) => void (value = latest),
    forget: () => void (value = null),
  };
  const navigator = vibration
    ? { vibrate: (pattern: number[]) => (vibrated.push(pattern), true) }
    : {};
  return { flash: new CallFlash({ navigator, kept }), vibrated, kept };
}

describe(CallFlash, () => {
  it('does nothing before it is wanted', () => {
    const { flash, vibrated } = aPhone();
    flash.signal();
    expect([flash.state.value, flash.isShown.value, vibrated]).toEqual(['off', false, []]);
  });

  it('shakes and flashes for a call until it is touched', () => {
    const { flash, vibrated } = aPhone();
    flash.turnOn();
    flash.signal();
    expect([flash.isShown.value, vibrated]).toEqual([true, [[60], FLASH_PATTERN_MS]]);
    flash.stop();
    expect([flash.isShown.value, vibrated[2]]).toEqual([false, []]);
    flash.stop();
    expect(vibrated).toHaveLength(3);
  });

  it('is still wanted after a reload, and not once it is turned off', () => {
    const { flash, kept } = aPhone({ wanted: 'on' });
    expect(flash.state.value).toBe('on');
    flash.signal();
    flash.turnOff();
    expect([flash.isShown.value, kept.get()]).toEqual([false, null]);
  });

  it('flashes on a phone that cannot shake', () => {
    const { flash } = aPhone({ vibration: false });
    flash.turnOn();
    flash.signal();
    expect([flash.canVibrate, flash.isShown.value]).toEqual([false, true]);
  });

  it('shakes as long as it flashes', () => {
    const shaken = FLASH_PATTERN_MS.reduce((sum, ms) => sum + ms, 0);
    expect(shaken).toBe(1_000 * FLASH_SECONDS * FLASHES);
  });
});
