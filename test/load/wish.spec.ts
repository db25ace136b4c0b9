import { PARTS, readWish } from './wish';

describe(readWish, () => {
  it('measures everything when nothing is said', () => {
    expect(readWish([])).toEqual({
      json: false,
      parts: PARTS,
      seconds: 2,
      rounds: 3,
      history: 1_000_000,
    });
  });

  it('takes the options in any order', () => {
    const words = ['--seconds', '2', '--json', '--rounds', '1', '--history', '5000'];
    expect(readWish(words)).toEqual({
      json: true,
      parts: PARTS,
      seconds: 2,
      rounds: 1,
      history: 5_000,
    });
  });

  it('keeps the parts asked for, in their own order', () => {
    expect(readWish(['--only', 'growth,writePath'])).toMatchObject({
      parts: ['writePath', 'growth'],
    });
  });

  it.each([
    [['--only', 'everything'], /everything/],
    [['--only'], /There is no part/],
    [['--seconds', '0'], /--seconds takes/],
    [['--seconds', '2.5'], /--seconds takes/],
    [['--seconds'], /--seconds takes/],
    [['--history', '-1'], /--history takes/],
    [['--fast', '1'], /What is --fast/],
  ])('refuses %j', (words, complaint) => {
    expect(readWish(words)).toMatch(complaint);
  });
});
