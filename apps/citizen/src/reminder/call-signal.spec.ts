import { callToSignal, SIGNAL_WITHIN_MS } from './call-signal';

const calledAt = '2026-03-02T01:15:00.000Z';
const at = Date.parse(calledAt);
const called = { state: 'called', callCount: 1, calledAt } as const;

describe(callToSignal, () => {
  it('signals a call once', () => {
    expect(callToSignal(called, at + 400, 0)).toBe(1);
    expect(callToSignal(called, at + 900, 1)).toBeNull();
  });

  it('signals a recall again', () => {
    expect(callToSignal({ ...called, callCount: 2 }, at, 1)).toBe(2);
  });

  it('signals a call after a rejoin, whose calls are counted on', () => {
    expect(callToSignal({ ...called, callCount: 4 }, at, 3)).toBe(4);
  });

  it('keeps quiet about what is long ago', () => {
    expect(callToSignal(called, at + SIGNAL_WITHIN_MS - 1, 0)).toBe(1);
    expect(callToSignal(called, at + SIGNAL_WITHIN_MS, 0)).toBeNull();
  });

  it.each(['waiting', 'serving', 'missed', 'cancelled', 'completed'] as const)(
    'has nothing to signal while %s',
    (state) => {
      expect(callToSignal({ ...called, state }, at, 0)).toBeNull();
    },
  );
});
