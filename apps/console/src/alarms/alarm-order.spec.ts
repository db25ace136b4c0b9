import type { AlarmView } from '@onewindow/contracts';
import { byUrgency, isNewAmong, unanswered } from './alarm-order';

const alarm = (id: string, minute: number, acknowledged = false): AlarmView => ({
  id,
  kind: 'help-wanted',
  subject: `device:${id}`,
  subjectName: '1号取号机',
  areaId: null,
  code: null,
  raisedAt: `2026-03-02T01:0${minute}:00.000Z`,
  acknowledgedAt: acknowledged ? '2026-03-02T01:09:00.000Z' : null,
  acknowledgedBy: acknowledged ? '导办甲' : null,
});
const ids = (alarms: readonly AlarmView[]) => alarms.map(({ id }) => id);

describe(byUrgency, () => {
  it('puts what nobody sees to first, and the oldest of that', () => {
    const open = [alarm('seen', 0, true), alarm('new', 3), alarm('old', 1)];
    expect(ids(byUrgency(open))).toEqual(['old', 'new', 'seen']);
    expect(ids(unanswered(open))).toEqual(['new', 'old']);
  });
});

describe(isNewAmong, () => {
  const known = alarm('known', 0);
  it.each([
    ['the first look', [known], undefined, false],
    ['nothing new', [known], [known], false],
    ['another one', [known, alarm('new', 1)], [known], true],
    ['another one that somebody sees to already', [alarm('new', 1, true)], [], false],
    ['one less', [], [known], false],
  ])('%s', (_, open, before, expected) => {
    expect(isNewAmong(open, before)).toBe(expected);
  });
});
