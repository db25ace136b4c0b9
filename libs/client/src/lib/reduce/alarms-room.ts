import type { AlarmsRoomState, AlarmView, HallEvent } from '@onewindow/contracts';
import { mapKeeping, withFields, without } from './keep-same';

/** What waits for a person, after an event. */
export function reduceAlarmsRoom(state: AlarmsRoomState, event: HallEvent): AlarmsRoomState {
  return withFields(state, { open: openAfter(state.open, event) });
}

function openAfter(open: readonly AlarmView[], event: HallEvent): readonly AlarmView[] {
  switch (event.type) {
    case 'alarm.raised':
      return raised(open, event.payload);
    case 'alarm.acknowledged': {
      const { alarmId, ...seenTo } = event.payload;
      return mapKeeping(open, (alarm) =>
        alarm.id === alarmId ? withFields(alarm, seenTo) : alarm,
      );
    }
    case 'alarm.ended':
      return without(open, ({ id }) => id === event.payload.alarmId);
    default:
      return open;
  }
}

function raised(open: readonly AlarmView[], alarm: AlarmView): readonly AlarmView[] {
  const known = open.some(({ id }) => id === alarm.id);
  return known ? open.map((one) => (one.id === alarm.id ? alarm : one)) : [...open, alarm];
}
