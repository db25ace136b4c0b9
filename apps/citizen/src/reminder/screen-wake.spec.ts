import { ScreenWake } from './screen-wake';

function aPhone() {
  let visible = true;
  let refuses = false;
  const held: (() => void)[] = [];
  const wakeLock = {
    async request() {
      if (refuses) throw new DOMException('Low battery', 'NotAllowedError');
      return {
        release: async () => undefined,
        addEventListener: (_: 'release', listener: () => void) => void held.push(listener),
      };
    },
  };
  return {
    wake: new ScreenWake({ wakeLock, isVisible: () => visible }),
    held,
    refuse: () => (refuses = true),
    hide() {
      visible = false;
      held[held.length - 1]?.();
    },
    show: () => (visible = true),
  };
}

describe(ScreenWake, () => {
  it('holds the screen until it is turned off', async () => {
    const { wake } = aPhone();
    await wake.turnOn();
    expect(wake.state.value).toBe('on');
    await wake.turnOff();
    expect(wake.state.value).toBe('off');
  });

  it('takes it again when the page is shown again, and only if it is wanted', async () => {
    const phone = aPhone();
    await phone.wake.turnOn();
    phone.hide();
    phone.show();
    await phone.wake.shown();
    expect([phone.held.length, phone.wake.state.value]).toEqual([2, 'on']);
    await phone.wake.turnOff();
    await phone.wake.shown();
    expect(phone.held.length).toBe(2);
  });

  it('says so when the phone refuses or takes it away', async () => {
    const phone = aPhone();
    await phone.wake.turnOn();
    phone.held[0]?.();
    expect(phone.wake.state.value).toBe('refused');
    const tired = aPhone();
    tired.refuse();
    await tired.wake.turnOn();
    expect(tired.wake.state.value).toBe('refused');
  });

  it('is honest where the browser cannot', async () => {
    const wake = new ScreenWake({ wakeLock: undefined, isVisible: () => true });
    await wake.turnOn();
    expect(wake.state.value).toBe('unsupported');
    await wake.turnOff();
    expect(wake.state.value).toBe('unsupported');
  });
});
