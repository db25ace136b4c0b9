import { failuresIn, limitsOf, type FaultsReport } from './report';

const CALM: FaultsReport = {
  seed: 1,
  acknowledged: 10,
  lost: 0,
  duplicated: 0,
  unexpected: 0,
  recovered: 0,
  screensWrong: 0,
  recoverySeconds: 1,
  commands: {
    acknowledged: 10,
    refused: 0,
    lost: 0,
    duplicated: 0,
    unexpected: 0,
    recovered: 0,
    retried: 0,
    examples: [],
  },
  slowestRecoveries: [],
  events: { ok: 1, lost: 0, duplicated: 0, unexpected: 0, recovered: 0, examples: [] },
  screens: { wrong: 0, rightAfterSeconds: 0.1, examples: [], count: 400 },
  brokenRules: [],
  faults: {},
  apiMemoryPeakMb: 200,
  stormSeconds: 60,
};
const FULL = limitsOf({ isShort: false });
const SHORT = limitsOf({ isShort: true });

describe(failuresIn, () => {
  it('finds nothing in a storm that broke nothing', () => {
    expect(failuresIn(CALM, FULL)).toEqual([]);
  });

  it.each([
    { lost: 1 },
    { duplicated: 1 },
    { unexpected: 1 },
    { screensWrong: 1 },
    { apiMemoryPeakMb: 2_000 },
    { brokenRules: ['two at once'] },
  ])('finds %o, in the short storm too', (broken) => {
    expect(failuresIn({ ...CALM, ...broken }, FULL)).toHaveLength(1);
    expect(failuresIn({ ...CALM, ...broken }, SHORT)).toHaveLength(1);
  });

  it('leaves the clock to the full storm', () => {
    const late = { ...CALM, recoverySeconds: 9 };
    expect(failuresIn(late, FULL)).toHaveLength(1);
    expect(failuresIn(late, SHORT)).toEqual([]);
  });
});
