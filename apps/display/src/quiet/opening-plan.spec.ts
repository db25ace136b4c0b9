import type { HallOpeningView } from '@onewindow/contracts';
import { hallOpening, queueOpenings } from './opening-plan';

const ZONE = 'Asia/Shanghai';
const day = (weekday: number, fromMinute: number, untilMinute: number) => ({
  weekday,
  intervals: [{ fromMinute, untilMinute, duty: 'full' as const }],
});
const VIEW: HallOpeningView = {
  hall: { week: [day(1, 540, 1_020), day(2, 540, 1_020)], dates: [] },
  queues: [{ queueId: 'Q1', week: [day(1, 600, 720)], dates: [] }],
  calendar: [{ date: '2026-03-03', kind: 'holiday', name: '节日' }],
  now: { kind: 'closed', opensAt: null },
};
// 2026-03-02 is a Monday.
const at = (time: string) => Date.parse(`2026-03-02T${time}:00+08:00`);

describe(hallOpening, () => {
  it('wakes at the minute the hall has decided, whatever it said when it was asked', () => {
    expect(hallOpening(VIEW, at('08:59'), ZONE)).toEqual({ isOpen: false, opensAt: at('09:00') });
    expect(hallOpening(VIEW, at('09:00'), ZONE).isOpen).toBe(true);
  });

  it('opens again behind the holiday', () => {
    const nextMonday = Date.parse('2026-03-09T09:00:00+08:00');
    expect(hallOpening(VIEW, at('17:00'), ZONE)).toEqual({ isOpen: false, opensAt: nextMonday });
  });
});

describe(queueOpenings, () => {
  it('knows queues with hours of their own', () => {
    const openings = queueOpenings(VIEW, at('09:30'), ZONE);
    expect([...openings]).toEqual([['Q1', { isOpen: false, opensAt: at('10:00') }]]);
  });
});
