import {
  AT_W1,
  booked,
  called,
  cancelled,
  checkedIn,
  closed,
  completed,
  dayTurned,
  expired,
  hallRoomState,
  issued,
  LATER,
  liveCall,
  missed,
  opened,
  paused,
  queue,
  rated,
  ratingReceived,
  recalled,
  returned,
  started,
  unknownEvent,
} from './facts.fake';
import { reduceHallRoom } from './hall-room';

const waiting = (state: ReturnType<typeof hallRoomState>) => state.queues.map((one) => one.waiting);

describe(reduceHallRoom, () => {
  it.each([
    ['issued', issued(), [4, 3]],
    ['booked', booked(), [3, 3]],
    ['checked in', checkedIn(), [4, 3]],
    ['cancelled while booked', cancelled({ from: 'booked' }), [3, 3]],
    ['returned', returned(), [4, 3]],
    ['called', called(), [2, 3]],
    ['cancelled while waiting', cancelled(), [2, 3]],
    ['expired while waiting', expired({ queueId: 'Q2' }), [3, 2]],
    ['cancelled after the call', cancelled(AT_W1), [3, 3]],
    ['expired after a miss', expired({ from: 'missed' }), [3, 3]],
    ['started', started(), [3, 3]],
  ])('counts who waits when a ticket is %s', (_, event, expected) => {
    expect(waiting(reduceHallRoom(hallRoomState(), event))).toEqual(expected);
  });

  it('shows a call, the newest first, and each ticket once', () => {
    const one = reduceHallRoom(hallRoomState(), called());
    const two = reduceHallRoom(one, called({ ticketId: 't2', calledAt: LATER }));
    expect(two.calls.map((call) => call.ticketId)).toEqual(['t2', 't1']);
    expect(two.calls[1]).toEqual(liveCall());
  });

  it('puts a recall in front with its count', () => {
    const calls = [liveCall({ ticketId: 't2', calledAt: LATER }), liveCall()];
    const again = '2026-03-02T01:00:40.000Z';
    const next = reduceHallRoom(
      hallRoomState({ calls }),
      recalled({ callCount: 2, calledAt: again }),
    );
    expect(next.calls).toEqual([liveCall({ callCount: 2, calledAt: again }), calls[0]]);
  });

  it('orders calls of one moment by ticket, whichever came first', () => {
    const one = reduceHallRoom(hallRoomState(), called({ ticketId: 't2' }));
    expect(reduceHallRoom(one, called()).calls.map((call) => call.ticketId)).toEqual(['t1', 't2']);
  });

  it.each([
    ['started', started()],
    ['completed', completed()],
    ['missed', missed()],
    ['cancelled', cancelled(AT_W1)],
    ['expired', expired(AT_W1)],
  ])('takes the call away when its ticket is %s', (_, event) => {
    const other = liveCall({ ticketId: 't2' });
    const next = reduceHallRoom(hallRoomState({ calls: [liveCall(), other] }), event);
    expect(next.calls).toEqual([other]);
  });

  it('counts open windows of every queue they serve', () => {
    const open = reduceHallRoom(hallRoomState(), opened());
    expect(open.queues.map((one) => one.windowsOpen)).toEqual([2, 2]);
    const shut = reduceHallRoom(open, closed({ queueIds: ['Q2'] }));
    expect(shut.queues.map((one) => one.windowsOpen)).toEqual([2, 1]);
  });

  it('shows a paused queue', () => {
    expect(reduceHallRoom(hallRoomState(), paused()).queues[0]).toEqual(
      queue({ status: 'paused' }),
    );
  });

  it('turns the day and keeps whoever still waits', () => {
    const next = reduceHallRoom(hallRoomState(), dayTurned());
    expect(next.businessDate).toBe('2026-03-03');
    expect(waiting(next)).toEqual([3, 3]);
  });

  it.each([
    ['a rated ticket', rated()],
    ['a rating', ratingReceived()],
    ['a ticket of a queue it does not show', issued({ queueId: 'Q9' })],
    ['the start of a ticket it does not show', started({ ticketId: 't9' })],
    ['the same status again', paused('Q9')],
    ['an event of the future', unknownEvent()],
  ])('is the same object after %s', (_, event) => {
    const before = hallRoomState({ calls: [liveCall()] });
    expect(reduceHallRoom(before, event)).toBe(before);
  });

  it('leaves what has not changed the same object', () => {
    const before = hallRoomState({ calls: [liveCall()] });
    const after = reduceHallRoom(before, issued());
    expect(after.queues[1]).toBe(before.queues[1]);
    expect(after.calls).toBe(before.calls);
  });
});
