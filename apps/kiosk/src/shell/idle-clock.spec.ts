import { idlePhase, limitsFor } from './idle-clock';

describe(idlePhase, () => {
  it.each([
    [1, 0, { kind: 'active' }],
    [1, 44_999, { kind: 'active' }],
    [1, 45_000, { kind: 'warning', secondsLeft: 20, share: 1 }],
    [1, 55_000, { kind: 'warning', secondsLeft: 10, share: 0.5 }],
    [1, 64_001, { kind: 'warning', secondsLeft: 1 }],
    [1, 65_000, { kind: 'over' }],
    [1, 900_000, { kind: 'over' }],
    [2, 89_999, { kind: 'active' }],
    [2, 90_000, { kind: 'warning', secondsLeft: 30, share: 1 }],
    [2, 119_999, { kind: 'warning', secondsLeft: 1 }],
    [2, 120_000, { kind: 'over' }],
  ])('with %d times the patience after %d ms without a touch: %j', (patience, idleMs, phase) => {
    expect(idlePhase(idleMs, limitsFor(patience))).toMatchObject(phase);
  });
});
