import { PAD_NOTICES } from '../pad-turn';
import { PAD_MESSAGES } from './pad-texts';
import { zhHans } from './zh-hans';

describe.each(Object.entries(PAD_MESSAGES))('texts of the pad in %s', (_, messages) => {
  it('have words for every end of a question', () => {
    for (const notice of PAD_NOTICES) {
      expect(messages).toHaveProperty([`notice.${notice}-title`]);
      expect(messages).toHaveProperty([`notice.${notice}-text`]);
    }
  });
});

describe('the official words (domain: 好差评)', () => {
  it('stand as they are', () => {
    expect([5, 4, 3, 2, 1].map((level) => zhHans[`rating.${level as 5 | 4 | 3 | 2 | 1}`])).toEqual([
      '非常满意',
      '满意',
      '基本满意',
      '不满意',
      '非常不满意',
    ]);
    expect(zhHans['notice.thanks-title']).toBe('感谢您的评价！');
    expect(zhHans['notice.timed-out-title']).toBe('未评价，已超时');
    expect(zhHans['notice.already-rated-title']).toBe('该办件已评价，无需重复评价');
  });
});
