import { readWish } from './wish';

describe(readWish, () => {
  it('takes a full storm with a seed of its own when nothing is said', () => {
    const wish = readWish([]);
    expect(wish).toMatchObject({ isShort: false, json: false, seed: expect.any(Number) });
  });

  it('takes what is said', () => {
    expect(readWish(['--short', '--json', '--seed', '42'])).toEqual({
      isShort: true,
      json: true,
      seed: 42,
    });
  });

  it.each([['--seed', 'x'], ['--loud'], ['more']])('says what is wrong with %s', (...words) => {
    expect(readWish(words)).toEqual(expect.any(String));
  });
});
