import { queueWords } from './queue-words';

describe(queueWords, () => {
  it.each([
    ['open', 3, null],
    ['open', 0, 'noWindow'],
    ['paused', 3, 'paused'],
    ['closed', 0, 'closed'],
  ] as const)('a queue that is %s with %i windows says %s', (status, windowsOpen, key) => {
    expect(queueWords({ status, windowsOpen }).key).toBe(key);
  });
});
