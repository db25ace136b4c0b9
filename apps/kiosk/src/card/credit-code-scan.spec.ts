import { creditCodeIn } from './credit-code-scan';

describe(creditCodeIn, () => {
  it.each([
    '91350100M000100Y43',
    '91350100m000100y43',
    '统一社会信用代码：91350100M000100Y43；名称：某某公司',
    'https://gsxt.example.cn/q?uniscid=91350100M000100Y43&x=1',
  ])('finds it in %s', (scanned) => {
    expect(creditCodeIn(scanned)).toBe('91350100M000100Y43');
  });

  it.each(['', '91350100M000100Y4', '991350100M000100Y43', 'https://example.cn/t/ZC-ABC'])(
    'finds none in %s',
    (scanned) => {
      expect(creditCodeIn(scanned)).toBeNull();
    },
  );
});
