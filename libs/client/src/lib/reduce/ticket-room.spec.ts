import type { QueueOrder } from '@onewindow/contracts';
import {
  AT,
  AT_W1,
  booked,
  called,
  cancelled,
  checkedIn,
  completed,
  expired,
  issued,
  LATER,
  missed,
  opened,
  rated,
  ratingReceived,
  recalled,
  returned,
  started,
  ticketRoomState,
} from './facts.fake';
import { reduceTicketRoom } from './ticket-room';

const EARLIER = '2026-03-02T00:50:00.000Z';
const before: QueueOrder = { dueAt: EARLIER, rank: 0, sequence: 99 };
const behind: QueueOrder = { dueAt: LATER, rank: 0, sequence: 1 };
const other = { ticketId: 't2', order: before };

describe(reduceTicketRoom, () => {
  it('follows its own ticket through a visit', () => {
    const atWindow = { windowId: 'W1', areaId: 'R1', calledAt: AT, callCount: 1, ahead: 0 };
    const one = reduceTicketRoom(ticketRoomState(), called());
    expect(one).toEqual(ticketRoomState({ ...atWindow, state: 'called' }));
    const two = reduceTicketRoom(one, recalled({ callCount: 2, calledAt: LATER }));
    expect(two).toMatchObject({ state: 'called', callCount: 2, calledAt: LATER });
    const three = reduceTicketRoom(two, started());
    expect(three).toMatchObject({ state: 'serving', windowId: 'W1' });
    const four = reduceTicketRoom(three, completed());
    expect(four).toMatchObject({ state: 'completed', windowId: 'W1', rated: false });
    expect(reduceTicketRoom(four, rated())).toEqual({ ...four, rated: true });
  });

  it.each([
    ['missed', missed(), 'missed'],
    ['cancelled', cancelled(), 'cancelled'],
    ['withdrawn at the window', cancelled(AT_W1), 'cancelled'],
    ['expired', expired(), 'expired'],
    ['expired as a booking', expired({ from: 'booked' }), 'unkept'],
  ])('ends when it is %s', (_, event, state) => {
    expect(reduceTicketRoom(ticketRoomState(), event)).toEqual(
      ticketRoomState({ state: state as 'missed', ahead: 0 }),
    );
  });

  it('waits again where it has been put when it returns', () => {
    const missedTicket = ticketRoomState({ state: 'missed', windowId: 'W1', areaId: 'R1' });
    expect(reduceTicketRoom(missedTicket, returned({ order: behind, ahead: 3 }))).toEqual(
      ticketRoomState({ order: behind, ahead: 3 }),
    );
  });

  it('gets its number and its place when the booking checks in', () => {
    const awaited = ticketRoomState({ state: 'booked', label: '', ahead: 0 });
    expect(reduceTicketRoom(awaited, booked())).toBe(awaited);
    expect(reduceTicketRoom(awaited, issued({ ticketId: 't2', order: before }))).toBe(awaited);
    expect(
      reduceTicketRoom(awaited, checkedIn({ label: 'A007', order: before, issuedAt: LATER })),
    ).toEqual(ticketRoomState({ label: 'A007', order: before, issuedAt: LATER, ahead: 2 }));
  });

  it.each([
    ['issued before it', issued(other), 3],
    ['checked in before it', checkedIn(other), 3],
    ['returned before it', returned(other), 3],
    ['returned behind it', returned({ ...other, order: behind }), 2],
    ['called before it', called(other), 1],
    ['cancelled before it', cancelled(other), 1],
    ['expired before it', expired(other), 1],
    ['withdrawn from a window', cancelled({ ...other, ...AT_W1 }), 2],
    ['issued behind it', issued({ ...other, order: behind }), 2],
    ['called although behind it', called({ ...other, order: behind }), 2],
    ['issued in another queue', issued({ ...other, queueId: 'Q2' }), 2],
  ])('counts who is ahead when a ticket is %s', (_, event, ahead) => {
    expect(reduceTicketRoom(ticketRoomState(), event).ahead).toBe(ahead);
  });

  it.each([
    ['an earlier rank', { dueAt: AT, rank: -1, sequence: 99 }, 3],
    ['an earlier sequence', { dueAt: AT, rank: 0, sequence: 9 }, 3],
    ['a later sequence', { dueAt: AT, rank: 0, sequence: 11 }, 2],
    ['a later rank', { dueAt: AT, rank: 1, sequence: 1 }, 2],
  ])('compares %s when two are due at once', (_, order, ahead) => {
    const next = reduceTicketRoom(ticketRoomState(), issued({ ticketId: 't2', order }));
    expect(next.ahead).toBe(ahead);
  });

  it.each([
    ['others of its line', issued({ ticketId: 't2', order: before })],
    ['another ticket at the window', started({ ticketId: 't2' })],
    ['another rating', rated('t2')],
    ['a rating of its window', ratingReceived()],
    ['a window that opens', opened()],
  ])('is the same object after %s once it has been called', (_, event) => {
    const state = ticketRoomState({ state: 'called', ahead: 0 });
    expect(reduceTicketRoom(state, event)).toBe(state);
  });
});
