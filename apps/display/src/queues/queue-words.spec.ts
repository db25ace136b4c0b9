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

  it('says when it opens again, unless somebody has closed it by hand', () => {
    const later = { isOpen: false, opensAt: 7 } as const;
    const openQueue = { status: 'open', windowsOpen: 0 } as const;
    expect(queueWords(openQueue, later)).toMatchObject({ key: 'opensAt', opensAt: 7 });
    expect(queueWords(openQueue, { isOpen: false, opensAt: undefined }).key).toBe('closed');
    expect(queueWords({ ...openQueue, status: 'closed' }, later).key).toBe('closed');
    expect(queueWords({ ...openQueue, windowsOpen: 1 }, null).key).toBeNull();
  });
});
