import { jittered } from './jitter';

describe(jittered, () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    [0, 500],
    [0.5, 1_000],
    [0.999, 1_499],
  ])('spreads by half to both sides: chance %d of a second is %d ms', (chance, delayMs) => {
    jest.spyOn(Math, 'random').mockReturnValue(chance);
    expect(jittered(1_000)).toBeCloseTo(delayMs, 5);
  });
});
