import { CALL_PATTERN_MS, CallBell, type BellParts } from './call-bell';

/** A sound context that counts its tones and can be stopped by the phone. */
class FakeContext {
  static readonly all: FakeContext[] = [];
  readonly destination = {};
  currentTime = 0;
  state = 'suspended';
  mayPlay = true;
  tones = 0;
  onstatechange: (() => void) | null = null;

  constructor() {
    FakeContext.all.push(this);
  }
  createGain() {
    const ramp = () => undefined;
    const gain = { setValueAtTime: ramp, exponentialRampToValueAtTime: ramp };
    return { gain, connect: () => ({}) };
  }
  createOscillator() {
    const start = () => (this.tones += 1);
    const frequency = { setValueAtTime: () => undefined };
    return { frequency, connect: (next: unknown) => next, start, stop: () => undefined };
  }
  async resume() {
    if (this.mayPlay) this.become('running');
  }
  async close() {
    this.become('closed');
  }
  become(state: string) {
    this.state = state;
    this.onstatechange?.();
  }
}

function aPhone({ sound = true, vibration = true } = {}) {
  const vibrated: number[][] = [];
  const parts = {
    AudioContext: sound ? (FakeContext as unknown as typeof AudioContext) : undefined,
    navigator: vibration ? { vibrate: (pattern: number[]) => (vibrated.push(pattern), true) } : {},
  } satisfies BellParts;
  const bell = new CallBell(parts);
  return { bell, vibrated, context: () => FakeContext.all[FakeContext.all.length - 1]! };
}

describe(CallBell, () => {
  it('makes no sound and no context before it is touched', () => {
    FakeContext.all.length = 0;
    const { bell, vibrated } = aPhone();
    bell.ring();
    expect(bell.state.value).toBe('off');
    expect([FakeContext.all, vibrated]).toEqual([[], []]);
  });

  it('answers the touch and then each call with two tones', async () => {
    const { bell, vibrated, context } = aPhone();
    await bell.turnOn();
    expect(bell.state.value).toBe('on');
    expect(context().tones).toBe(2);
    bell.ring();
    expect(context().tones).toBe(4);
    expect(vibrated[1]).toEqual(CALL_PATTERN_MS);
  });

  it('says when the phone has stopped the sound, still vibrates, and comes back', async () => {
    const { bell, vibrated, context } = aPhone();
    await bell.turnOn();
    context().mayPlay = false;
    context().become('interrupted');
    expect(bell.state.value).toBe('silenced');
    bell.ring();
    expect([context().tones, vibrated.length]).toEqual([2, 2]);
    await bell.wake();
    expect(bell.state.value).toBe('silenced');
    context().mayPlay = true;
    await bell.wake();
    expect(bell.state.value).toBe('on');
  });

  it('is silent once it is turned off', async () => {
    const { bell, vibrated } = aPhone();
    await bell.turnOn();
    bell.turnOff();
    bell.ring();
    expect([bell.state.value, vibrated.length]).toEqual(['off', 1]);
    await bell.wake();
    expect(bell.state.value).toBe('off');
  });

  it('does what the phone can', async () => {
    const { bell, vibrated } = aPhone({ sound: false });
    await bell.turnOn();
    bell.ring();
    expect([bell.state.value, vibrated.length]).toEqual(['on', 2]);
    expect(aPhone({ vibration: false }).bell.canVibrate).toBe(false);
    expect(aPhone({ sound: false, vibration: false }).bell.state.value).toBe('unsupported');
  });
});
