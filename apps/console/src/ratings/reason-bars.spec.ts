import { NATIONAL_LABELS } from '@onewindow/ratings';
import { reasonBars } from './reason-bars';

describe(reasonBars, () => {
  it('is as long as its part of the most frequent reason', () => {
    const reasons = [
      { code: '212', level: 2, count: 8 },
      { code: '510', level: 5, count: 2 },
      { code: '205', level: 2, count: 2 },
    ] as const;
    expect(reasonBars(NATIONAL_LABELS, reasons, 'zh-Hans')).toEqual([
      { code: '212', level: 2, count: 8, share: 1, text: '在线预约办理后到实体大厅重复取号排队' },
      { code: '510', level: 5, count: 2, share: 0.25, text: '一窗受理一次办结' },
      { code: '205', level: 2, count: 2, share: 0.25, text: '205' },
    ]);
  });
});
