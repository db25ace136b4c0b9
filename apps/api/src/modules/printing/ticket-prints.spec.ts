import type { PrintOutcome } from '@onewindow/contracts';
import { nextCopyOf, printStateOf } from './ticket-prints';

const tried = (...outcomes: readonly PrintOutcome[]) => outcomes.map((outcome) => ({ outcome }));

describe(printStateOf, () => {
  it.each([
    [[], 'issued'],
    [['failed'], 'failed'],
    [['failed', 'printing'], 'printing'],
    [['in-doubt', 'failed'], 'in-doubt'],
    [['failed', 'printed'], 'printed'],
    [['printed', 'failed'], 'printed'],
    [['printed', 'printing'], 'printed'],
  ] as const)('makes of %j: %s', (outcomes, state) => {
    expect(printStateOf(tried(...outcomes))).toBe(state);
  });
});

describe(nextCopyOf, () => {
  it.each([
    [[], 1],
    [['failed', 'failed'], 1],
    [['printed'], 2],
    [['in-doubt'], 2],
    [['failed', 'in-doubt', 'printed'], 3],
  ] as const)('after %j is %d', (outcomes, copy) => {
    expect(nextCopyOf(tried(...outcomes))).toBe(copy);
  });
});
