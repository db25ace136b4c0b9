import { attemptAll } from './attempt-all';

describe(attemptAll.name, () => {
  const tried: string[] = [];
  const failing =
    (...halls: string[]) =>
    async (hall: string): Promise<void> => {
      tried.push(hall);
      if (halls.includes(hall)) throw new Error(`no ${hall}`);
    };

  beforeEach(() => {
    tried.length = 0;
  });

  it('tries all in their order', async () => {
    await attemptAll(['zc', 'nb'], failing());
    expect(tried).toEqual(['zc', 'nb']);
  });

  it('goes on after a failure and throws it in the end', async () => {
    await expect(attemptAll(['zc', 'nb'], failing('zc'))).rejects.toThrow('no zc');
    expect(tried).toEqual(['zc', 'nb']);
  });

  it('throws several failures together', async () => {
    const attempt = attemptAll(['zc', 'nb', 'sz'], failing('zc', 'sz'));
    await expect(attempt).rejects.toThrow('2 of 3 failed');
    await expect(attempt).rejects.toBeInstanceOf(AggregateError);
  });
});
