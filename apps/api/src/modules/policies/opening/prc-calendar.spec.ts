import { prcCalendar } from './prc-calendar';

describe(prcCalendar, () => {
  it('has the spring festival of 2026 and the weekend days worked for it', () => {
    const days = prcCalendar(2026);
    expect(days).toContainEqual({ date: '2026-02-17', kind: 'holiday', name: '春节' });
    expect(days).toContainEqual({ date: '2026-02-14', kind: 'workday', name: '春节' });
    expect(days.filter(({ kind }) => kind === 'holiday')).toHaveLength(33);
  });

  it('says nothing of a year that is not announced', () => {
    expect(prcCalendar(2090)).toEqual([]);
  });
});
