import { readWish } from './wish';

describe(readWish, () => {
  it('takes a full storm with a seed of its own when nothing is said', () => {
    const wish = readWish([]);
    expect(wish).toEqual({
      isShort: false,
      json: false,
      onePort: false,
      seed: expect.any(Number),
    });
  });

  it('takes what is said', () => {
    expect(readWish(['--short', '--one-port', '--json', '--seed', '42'])).toEqual({
      isShort: true,
      json: true,
      onePort: true,
      seed: 42,
    });
  });

  it.each([['--seed', 'x'], ['--loud'], ['more']])('says what is wrong with %s', (...words) => {
    expect(readWish(words)).toEqual(expect.any(String));
  });
});
