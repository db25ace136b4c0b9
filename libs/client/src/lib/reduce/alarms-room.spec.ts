import type { AlarmsRoomState, AlarmView } from '@onewindow/contracts';
import { reduceAlarmsRoom } from './alarms-room';
import { AT, called, event, LATER, unknownEvent } from './facts.fake';

const HELP: AlarmView = {
  id: 'a1',
  kind: 'help-wanted',
  subject: 'device:d1',
  subjectName: '1号取号机',
  areaId: 'R1',
  code: null,
  raisedAt: AT,
  acknowledgedAt: null,
  acknowledgedBy: null,
};
const SILENT: AlarmView = { ...HELP, id: 'a2', kind: 'device-silent' };
const SEEN_TO = { acknowledgedAt: LATER, acknowledgedBy: '导办甲' };

const room = (...open: readonly AlarmView[]): AlarmsRoomState => ({ kind: 'alarms', open });

describe(reduceAlarmsRoom, () => {
  it('lists what is raised, the newest last', () => {
    expect(reduceAlarmsRoom(room(HELP), event('alarm.raised', SILENT))).toEqual(room(HELP, SILENT));
  });

  it('changes the code of one that is told anew, in its place', () => {
    const anew = { ...HELP, code: 'printer.paper-out' };
    expect(reduceAlarmsRoom(room(HELP, SILENT), event('alarm.raised', anew))).toEqual(
      room(anew, SILENT),
    );
  });

  it('says who sees to it', () => {
    const told = event('alarm.acknowledged', { alarmId: 'a1', ...SEEN_TO });
    expect(reduceAlarmsRoom(room(HELP, SILENT), told)).toEqual(
      room({ ...HELP, ...SEEN_TO }, SILENT),
    );
  });

  it('forgets what has ended', () => {
    expect(reduceAlarmsRoom(room(HELP, SILENT), event('alarm.ended', { alarmId: 'a1' }))).toEqual(
      room(SILENT),
    );
  });

  it.each([
    ['another alarm is acknowledged', event('alarm.acknowledged', { alarmId: 'x', ...SEEN_TO })],
    ['another alarm has ended', event('alarm.ended', { alarmId: 'x' })],
    ['a ticket is called', called()],
    ['something new happens', unknownEvent()],
  ])('is the same object when %s', (_, other) => {
    const state = room(HELP);
    expect(reduceAlarmsRoom(state, other)).toBe(state);
  });
});
