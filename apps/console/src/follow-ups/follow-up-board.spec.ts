import { boardOf, dueText, momentText, overdueCount } from './follow-up-board';
import { aFollowUp } from './follow-up.fixture';

describe(boardOf, () => {
  it('puts each where its next step is, in the order they came', () => {
    const states = ['RECTIFYING', 'NEW', 'UPHELD', 'REPLIED', 'VERIFIED', 'NEW'] as const;
    const open = states.map((state, index) => aFollowUp({ id: String(index), state }));
    expect(boardOf(open).map(({ column, cards }) => [column, cards.map(({ id }) => id)])).toEqual([
      ['to-take', ['1', '5']],
      ['to-verify', ['2']],
      ['to-rectify', ['0', '4']],
      ['to-close', ['3']],
    ]);
  });
});

describe(overdueCount, () => {
  it('counts those whose term is over, and not those without one', () => {
    const { term } = aFollowUp();
    const late = aFollowUp({ term: term && { ...term, urgency: 'overdue' } });
    expect(overdueCount([late, aFollowUp(), aFollowUp({ term: null }), late])).toBe(2);
  });
});

describe(dueText, () => {
  it.each([
    ['2026-11-30T16:00:00.000Z', '11月30日 23:59'],
    ['2026-10-08T09:00:00.000Z', '10月8日 17:00'],
  ])('tells %s by the day it ends', (due, text) => {
    expect(dueText(due, 'zh-Hans', 'Asia/Shanghai')).toBe(text);
  });
});

describe(momentText, () => {
  it('is told by the clock of the hall', () => {
    expect(momentText('2026-10-08T09:00:00.000Z', 'zh-Hans', 'Asia/Shanghai')).toBe(
      '10月8日 17:00',
    );
    expect(momentText('2026-10-08T09:00:00.000Z', 'en', 'Asia/Shanghai')).toBe('8 Oct, 17:00');
  });
});
