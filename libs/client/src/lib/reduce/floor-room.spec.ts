import type { FloorRoomState, HallEvent } from '@onewindow/contracts';
import { NO_COUNTS } from './day-counts';
import {
  AT,
  AT_W1,
  booked,
  called,
  cancelled,
  checkedIn,
  closed,
  completed,
  dayTurned,
  expired,
  floorRoomState,
  issued,
  LATER,
  missed,
  opened,
  restored,
  rated,
  ratingReceived,
  recalled,
  returned,
  started,
  unknownEvent,
} from './facts.fake';
import { reduceFloorRoom } from './floor-room';

const after = (...events: HallEvent[]): FloorRoomState =>
  events.reduce(reduceFloorRoom, floorRoomState());

describe(reduceFloorRoom, () => {
  it('counts every step of a visit for its queue and its window', () => {
    const state = after(
      issued(),
      called(),
      recalled({ callCount: 2 }),
      started(),
      completed(),
      rated(),
      ratingReceived(),
    );
    const atWindow = { called: 1, recalled: 1, started: 1, completed: 1, rated: 1 };
    expect(state.queues[0]!.counts).toEqual({ ...NO_COUNTS, ...atWindow, issued: 1 });
    expect(state.windows[0]!.counts).toEqual({ ...NO_COUNTS, ...atWindow });
    expect(state.queues[1]!.counts).toBe(NO_COUNTS);
  });

  it('counts what ends without service', () => {
    const state = after(
      issued(),
      called(),
      missed(),
      cancelled({ ticketId: 't2' }),
      expired({ ticketId: 't3', ...AT_W1 }),
    );
    expect(state.queues[0]!.counts).toMatchObject({ missed: 1, cancelled: 1, expired: 1 });
    expect(state.windows[0]!.counts).toMatchObject({ missed: 1, cancelled: 0, expired: 1 });
  });

  it('keeps the line in order of issue and takes out who leaves it', () => {
    const lined = after(
      issued({ ticketId: 't3', issuedAt: LATER }),
      issued({ ticketId: 't2' }),
      issued({ ticketId: 't1' }),
      issued({ ticketId: 't4', queueId: 'Q2' }),
    );
    expect(lined.queues[0]!.line).toEqual([
      { ticketId: 't1', issuedAt: AT },
      { ticketId: 't2', issuedAt: AT },
      { ticketId: 't3', issuedAt: LATER },
    ]);
    const back = reduceFloorRoom(lined, returned({ ticketId: 't0' }));
    expect(back.queues[0]!.line[0]).toEqual({ ticketId: 't0', issuedAt: AT });
    const left = [called({ ticketId: 't2' }), expired({ ticketId: 't3' })].reduce(
      reduceFloorRoom,
      lined,
    );
    expect(left.queues[0]).toMatchObject({ waiting: 1, line: [{ ticketId: 't1' }] });
    expect(left.queues[1]).toMatchObject({ waiting: 1, line: [{ ticketId: 't4' }] });
  });

  it('knows nothing of a booking before it has checked in', () => {
    const state = floorRoomState();
    const ofBooking = { from: 'booked' } as const;
    const takenBack = restored({ undid: 'cancelled', state: 'booked' });
    for (const event of [booked(), cancelled(ofBooking), takenBack, expired(ofBooking)]) {
      expect(reduceFloorRoom(state, event)).toBe(state);
    }
    const arrived = reduceFloorRoom(state, checkedIn());
    expect(arrived.queues[0]).toMatchObject({
      counts: { ...NO_COUNTS, issued: 1 },
      line: [{ ticketId: 't1', issuedAt: AT }],
    });
  });

  it('leaves the line alone when a ticket goes from a window', () => {
    const lined = after(issued());
    const next = reduceFloorRoom(lined, cancelled({ ticketId: 't2', ...AT_W1 }));
    expect(next.queues[0]!.line).toBe(lined.queues[0]!.line);
  });

  it('follows windows and the queues they serve', () => {
    const state = after(closed({ queueIds: ['Q1'] }), opened({}, LATER));
    expect(state.windows[0]).toMatchObject({
      state: 'idle',
      since: LATER,
      queueIds: ['Q1', 'Q2'],
    });
    expect(state.queues.map((queue) => queue.windowsOpen)).toEqual([1, 2]);
  });

  it('begins to count anew when the day turns and keeps the line', () => {
    const state = after(issued(), issued({ ticketId: 't2' }), called(), dayTurned());
    expect(state.businessDate).toBe('2026-03-03');
    expect(state.queues[0]).toMatchObject({ counts: NO_COUNTS, waiting: 1, line: [{}] });
    expect(state.windows[0]).toMatchObject({ counts: NO_COUNTS, state: 'called' });
  });

  it.each([
    ['a queue it does not show', issued({ queueId: 'Q9' })],
    ['a ticket that is rated', rated()],
    ['an event of the future', unknownEvent()],
  ])('is the same object after %s', (_, fact) => {
    const state = floorRoomState();
    expect(reduceFloorRoom(state, fact)).toBe(state);
  });
});
