import { FAULT_KINDS, planStorm } from './plan';

describe(planStorm, () => {
  it('meets every kind of fault, the short storm too', () => {
    for (const isShort of [true, false]) {
      const kinds = new Set(planStorm(1, isShort).faults.map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual([...FAULT_KINDS].sort());
    }
  });

  it('has the same storm for the same seed, and another for another', () => {
    expect(planStorm(7, true)).toEqual(planStorm(7, true));
    expect(planStorm(7, true)).not.toEqual(planStorm(8, true));
  });

  it('ends with several faults at once', () => {
    const { faults, endMs } = planStorm(3, false);
    const late = new Set(
      faults.filter(({ atMs }) => atMs > endMs - 61_000).map(({ kind }) => kind),
    );
    for (const kind of ['kill-api', 'stop-database', 'cut-lines', 'drop-answers'] as const) {
      expect(late).toContain(kind);
    }
  });

  it('keeps the short storm under two minutes', () => {
    expect(planStorm(1, true).endMs).toBeLessThan(120_000);
  });
});
