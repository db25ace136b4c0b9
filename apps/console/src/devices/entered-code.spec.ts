import { isWholeCode, strangeSign, tidyCode } from './entered-code';

describe(tidyCode, () => {
  it.each([
    ['k7m', 'K7M'],
    ['k7mq4', 'K7MQ 4'],
    ['K7MQ-4XWF', 'K7MQ 4XWF'],
    [' k7mq 4xwf ', 'K7MQ 4XWF'],
    ['K7MQ4XWFKK', 'K7MQ 4XWF'],
    ['。', ''],
  ])('%j becomes %j', (typed, tidy) => {
    expect(tidyCode(typed)).toBe(tidy);
    expect(tidyCode(tidy)).toBe(tidy);
  });
});

describe(isWholeCode, () => {
  it('is whole with eight signs', () => {
    expect(isWholeCode('K7MQ 4XWF')).toBe(true);
    expect(isWholeCode('K7MQ 4XW')).toBe(false);
  });
});

describe(strangeSign, () => {
  it('points out what no code has', () => {
    expect(strangeSign('K7MQ 4X0F')).toBe('0');
    expect(strangeSign('K7MQ 4XWF')).toBeNull();
  });
});
