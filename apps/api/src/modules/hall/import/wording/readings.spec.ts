import { readingsOf } from './readings';

describe(readingsOf, () => {
  it('gives initials and pinyin without tones, spaces and marks', () => {
    expect(readingsOf(['公司设立登记（个人）'])).toEqual({
      initials: ['gssldjgr'],
      pinyin: ['gongsishelidengjigeren'],
    });
  });

  it.each([
    ['长者津贴', 'zhangzhejintie', 'changzhejintie'],
    ['重复缴费', 'chongfujiaofei', 'zhongfujiaofei'],
    ['银行开户', 'yinhangkaihu', 'yinxingkaihu'],
    ['会计证', 'kuaijizheng', 'huijizheng'],
    ['社保参保', 'shebaocanbao', 'shebaoshenbao'],
  ])('reads %s as its context wants it, then in other ways', (text, first, second) => {
    expect(readingsOf([text]).pinyin.slice(0, 2)).toEqual([first, second]);
  });

  it('finds 长者 and 银行 by the initials of either reading', () => {
    expect(readingsOf(['长者']).initials).toEqual(['zz', 'cz']);
    expect(readingsOf(['银行']).initials).toEqual(['yh', 'yx']);
  });

  it('keeps letters and digits as they are typed', () => {
    expect(readingsOf(['AA级VAT发票2'])).toMatchObject({
      initials: ['aajvatfp2'],
      pinyin: ['aajivatfapiao2'],
    });
  });

  it('types ü as v', () => {
    expect(readingsOf(['旅行社']).pinyin[0]).toBe('lvxingshe');
  });

  it('covers the name and every alias, each reading once', () => {
    expect(readingsOf(['开办', '开公司', '开办']).initials).toEqual(['kb', 'kgs']);
  });

  it('keeps at most eight readings of one text, however many polyphones it has', () => {
    const { pinyin } = readingsOf(['长重行调还传乐朝藏曾参差']);
    expect(pinyin).toHaveLength(8);
    expect(new Set(pinyin).size).toBe(8);
  });
});
