import { percent, shareText } from './share-text';

describe(percent, () => {
  it.each([
    [1, '100%'],
    [0, '0%'],
    [0.5, '50%'],
    [0.9166, '91.7%'],
    [0.99996, '99.9%'],
    [0.0001, '0.1%'],
  ])('%d reads %s', (share, read) => {
    expect(percent(share)).toBe(read);
  });
});

describe(shareText, () => {
  it.each([
    [{ share: 0.75, n: 8 }, '75% (8)'],
    [{ share: null, n: 2 }, 'ratings.withheld'],
    [{ share: null, n: 0 }, 'ratings.none'],
  ])('of %j is %s', (share, text) => {
    expect(shareText(share, (key) => key)).toBe(text);
  });
});
