import { judgeDeath, NO_DEATHS, type DeathHistory, type Verdict } from './restart-policy';

/** Deaths at these times (ms) of a child that never became healthy. */
function judgeDeathsAt(times: readonly number[], start: DeathHistory = NO_DEATHS): Verdict[] {
  let history = start;
  return times.map((diedAt) => {
    const verdict = judgeDeath(history, { diedAt, healthyAt: null });
    if (verdict.kind === 'restart') ({ history } = verdict);
    return verdict;
  });
}

const delaysOf = (verdicts: readonly Verdict[]): (number | 'give-up')[] =>
  verdicts.map((verdict) => (verdict.kind === 'restart' ? verdict.delayMs : 'give-up'));

describe(judgeDeath.name, () => {
  it('waits twice as long each time and gives up at the fifth death within a minute', () => {
    expect(delaysOf(judgeDeathsAt([0, 1_000, 3_000, 6_000, 11_000]))).toEqual([
      500,
      1_000,
      2_000,
      4_000,
      'give-up',
    ]);
  });

  it('goes on trying when the deaths are far apart, at most ten seconds later', () => {
    const verdicts = judgeDeathsAt([0, 20_000, 40_000, 60_000, 80_000, 100_000, 120_000]);
    expect(delaysOf(verdicts)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  it('never gives up on a child that has served', () => {
    const served: DeathHistory = { deathsAt: [], hasServed: true };
    const verdicts = judgeDeathsAt([0, 100, 200, 300, 400, 500], served);
    expect(delaysOf(verdicts)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000]);
  });

  it('is quick again after a time of steady service', () => {
    const history: DeathHistory = { deathsAt: [0, 1_000, 3_000], hasServed: true };
    const verdict = judgeDeath(history, { diedAt: 60_000, healthyAt: 30_000 });
    expect(verdict).toEqual({
      kind: 'restart',
      delayMs: 500,
      history: { deathsAt: [60_000], hasServed: true },
    });
  });

  it('stays slow for a child that dies soon after it became healthy', () => {
    const history: DeathHistory = { deathsAt: [0, 1_000], hasServed: true };
    const verdict = judgeDeath(history, { diedAt: 5_000, healthyAt: 4_000 });
    expect(verdict).toMatchObject({ kind: 'restart', delayMs: 2_000 });
  });
});
