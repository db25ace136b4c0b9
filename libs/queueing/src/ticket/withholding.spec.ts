import { isCallableAtOnce, isWithheld } from './withholding';

describe(isCallableAtOnce, () => {
  it.each([
    ['callable', true, true],
    ['callable', false, true],
    ['after-acknowledgement', true, false],
    ['after-acknowledgement', false, true],
  ] as const)('under %s, with paper to come %s: %s', (rule, awaitsPaper, callable) => {
    expect(isCallableAtOnce(rule, awaitsPaper)).toBe(callable);
  });
});

describe(isWithheld, () => {
  it.each([
    ['waiting', false, true],
    ['waiting', true, false],
    ['cancelled', false, false],
    ['expired', false, false],
  ] as const)('of a ticket that is %s, callable %s: %s', (state, callable, withheld) => {
    expect(isWithheld({ state, callable })).toBe(withheld);
  });
});
