import { idlePhase } from './idle-clock';

describe(idlePhase, () => {
  it.each([
    [0, { kind: 'active' }],
    [44_999, { kind: 'active' }],
    [45_000, { kind: 'warning', secondsLeft: 20 }],
    [45_001, { kind: 'warning', secondsLeft: 20 }],
    [64_001, { kind: 'warning', secondsLeft: 1 }],
    [65_000, { kind: 'over' }],
    [900_000, { kind: 'over' }],
  ])('after %d ms without a touch: %j', (idleMs, phase) => {
    expect(idlePhase(idleMs)).toEqual(phase);
  });
});
