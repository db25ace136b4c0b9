import { BriefCache } from './brief-cache';

describe(BriefCache.name, () => {
  let now = 0;
  const search = jest.fn(async () => 'found' as string | undefined);
  const cacheOf = (capacity = 10) => new BriefCache<string>(2_000, capacity, () => now);

  beforeEach(() => {
    now = 0;
    search.mockClear();
  });

  it('searches once within its life and again after it', async () => {
    const cache = cacheOf();
    await cache.get('a', search);
    now = 1_999;
    expect(await cache.get('a', search)).toBe('found');
    expect(search).toHaveBeenCalledTimes(1);
    now = 2_000;
    await cache.get('a', search);
    expect(search).toHaveBeenCalledTimes(2);
  });

  it('lets those who ask at the same time share one search', async () => {
    const cache = cacheOf();
    await Promise.all([cache.get('a', search), cache.get('a', search)]);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('does not remember what was not found or could not be searched', async () => {
    const cache = cacheOf();
    expect(await cache.get('a', async () => undefined)).toBeUndefined();
    await expect(cache.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await cache.get('a', search)).toBe('found');
  });

  it('does not bring back what was forgotten while the search was under way', async () => {
    const cache = cacheOf();
    let finish: (value: string) => void = () => undefined;
    const slow = cache.get('a', () => new Promise((resolve) => (finish = resolve)));
    cache.forget('a');
    finish('stale');
    await slow;
    expect(await cache.get('a', search)).toBe('found');
  });

  it('drops the oldest when it is full', async () => {
    const cache = cacheOf(2);
    for (const key of ['a', 'b', 'c']) await cache.get(key, search);
    await cache.get('c', search);
    await cache.get('b', search);
    expect(search).toHaveBeenCalledTimes(3);
    await cache.get('a', search);
    expect(search).toHaveBeenCalledTimes(4);
  });
});
