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

  it.each([true, false])('ends with several faults at once, short: %s', (isShort) => {
    const { faults, endMs } = planStorm(3, isShort);
    const last = faults.filter(({ kind }) => kind === 'drop-answers').at(-1);
    const late = faults.filter(({ atMs }) => atMs >= (last?.atMs ?? endMs) - 1_000);
    expect(last && last.atMs + last.forMs).toBeGreaterThan(endMs - 1_000);
    for (const kind of ['kill-api', 'stop-database', 'cut-lines', 'slow-lines'] as const) {
      expect(late.map((fault) => fault.kind)).toContain(kind);
    }
  });

  it('keeps the short storm under a minute and a quarter', () => {
    expect(planStorm(1, true).endMs).toBeLessThan(75_000);
  });
});
