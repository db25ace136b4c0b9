import { Turnstile } from './turnstile';

describe(Turnstile, () => {
  it('lets in no more than there are places, in the order they came', async () => {
    const turnstile = new Turnstile(2);
    const inside = new Set<number>();
    const entered: number[] = [];
    let most = 0;
    const visit = (n: number) =>
      turnstile.pass(async () => {
        entered.push(n);
        inside.add(n);
        most = Math.max(most, inside.size);
        await new Promise((resolve) => setImmediate(resolve));
        inside.delete(n);
      });
    await Promise.all([1, 2, 3, 4, 5].map(visit));
    expect(entered).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('hands on the place of whoever fails', async () => {
    const turnstile = new Turnstile(1);
    const failed = turnstile.pass(() => Promise.reject(new Error('lost')));
    const next = turnstile.pass(() => Promise.resolve('in'));
    await expect(failed).rejects.toThrow('lost');
    expect(await next).toBe('in');
  });
});
