import {
  abandoned,
  areaRoomState,
  AT,
  AT_W1,
  called,
  CALLED_WINDOW,
  floorRoomState,
  hallRoomState,
  held,
  issued,
  LATER,
  liveCall,
  missed,
  openedAtWindow,
  queueRoomState,
  restored,
  resumed,
  returned,
  started,
  ticketRoomState,
  transferred,
  window,
  windowRoomState,
} from './facts.fake';
import { reduceAreaRoom } from './area-room';
import { reduceFloorRoom } from './floor-room';
import { reduceHallRoom } from './hall-room';
import { reduceQueueRoom } from './queue-room';
import { reduceTicketRoom } from './ticket-room';
import { reduceWindowRoom } from './window-room';

const order = { dueAt: AT, rank: 0, sequence: 10 };
const sentToQ2 = transferred({ queueId: 'Q2' }, LATER);
const SENT_TO_Q2 = { state: 'waiting', queueId: 'Q2', order, windowId: null } as const;
const unsent = restored({
  undid: 'transferred',
  left: SENT_TO_Q2,
  state: 'serving',
  windowId: 'W1',
  areaId: 'R1',
  sessionId: 's-1',
  calledAt: AT,
  since: AT,
});

describe('the number waiting', () => {
  it.each([
    ['a transfer to the line', transferred(), 1],
    ['a transfer to another line', sentToQ2, 0],
    ['a call out of the line', called({}), -1],
    ['a call back from a hold', called({ from: 'held' }), 0],
    ['a hold', held(), 0],
    ['a number given up while waiting', abandoned(), -1],
    ['a number given up at a window', abandoned(AT_W1), 0],
    ['a walk-in at a window', openedAtWindow(), 0],
    ['a call taken back', restored(), 1],
    [
      'a transfer taken back',
      restored({ left: { ...SENT_TO_Q2, queueId: 'Q1' }, state: 'called' }),
      -1,
    ],
    ['a transfer to another line taken back', unsent, 0],
  ])('changes as it should after %s', (_, event, change) => {
    expect(reduceQueueRoom(queueRoomState(), event).queue.waiting).toBe(3 + change);
  });
});

describe('a window', () => {
  const calledWindow = windowRoomState({ window: window(CALLED_WINDOW) });
  const free = { state: 'idle', ticketId: null, label: null, callCount: 0, since: LATER };

  it.each([
    ['a hold', held({}, LATER)],
    ['a transfer', sentToQ2],
    ['a number given up', abandoned(AT_W1, LATER)],
    ['a call taken back', restored({}, LATER)],
  ])('is free after %s', (_, event) => {
    expect(reduceWindowRoom(calledWindow, event)).toMatchObject({ window: free });
  });

  it.each([
    ['a walk-in', openedAtWindow({ callCount: 0 })],
    ['a return from a hold', resumed()],
    ['a transfer taken back', unsent],
  ])('serves after %s', (_, event) => {
    expect(reduceWindowRoom(windowRoomState(), event).window).toMatchObject({
      state: 'serving',
      ticketId: 't1',
      since: AT,
    });
  });

  it('knows what it has set aside until it comes back, wherever', () => {
    const aside = reduceWindowRoom(calledWindow, held({ returnAt: LATER }));
    expect(aside.held).toEqual([{ ticketId: 't1', label: 'A001', returnAt: LATER }]);
    const elsewhere = { windowId: 'W2', areaId: 'R2' };
    const ends = [
      resumed(elsewhere),
      called({ from: 'held', ...elsewhere }),
      returned({ from: 'held' }),
      abandoned({ from: 'held', windowId: 'W1', areaId: 'R1' }),
      restored({ state: 'serving', windowId: 'W1', areaId: 'R1' }),
    ];
    for (const event of ends) expect(reduceWindowRoom(aside, event).held).toEqual([]);
    expect(reduceWindowRoom(windowRoomState(), held({ windowId: 'W2' })).held).toEqual([]);
  });

  it('has it set aside again when a call back is taken back, in the order of issue', () => {
    const two = reduceWindowRoom(calledWindow, held({ ticketId: 't2' }));
    const again = restored({ state: 'held', windowId: 'W1', areaId: 'R1', returnAt: LATER });
    const { held: aside } = reduceWindowRoom(two, again);
    expect(aside.map(({ ticketId }) => ticketId)).toEqual(['t1', 't2']);
  });
});

describe('calls on a board', () => {
  const board = hallRoomState({ calls: [liveCall()] });

  it.each([
    ['a transfer', sentToQ2],
    ['a number given up', abandoned(AT_W1)],
    ['a call taken back', restored()],
  ])('leave with %s', (_, event) => {
    expect(reduceHallRoom(board, event).calls).toEqual([]);
  });

  it('stand again, as old as they are, when a miss is taken back', () => {
    const at = { windowId: 'W1', areaId: 'R1', calledAt: AT, callCount: 1, since: AT };
    const uncalled = areaRoomState({ missed: [{ ticketId: 't1', label: 'A001' }] });
    const event = restored({ undid: 'missed', state: 'called', ...at }, LATER);
    expect(reduceAreaRoom(uncalled, event)).toMatchObject({ calls: [liveCall()], missed: [] });
    expect(reduceAreaRoom(areaRoomState({ areaId: 'R2' }), event).calls).toEqual([]);
  });

  it('list a missed number again when its giving up is taken back', () => {
    const again = restored({ undid: 'abandoned', state: 'missed', windowId: 'W1', areaId: 'R1' });
    expect(reduceAreaRoom(areaRoomState(), again).missed).toEqual([
      { ticketId: 't1', label: 'A001' },
    ]);
  });
});

describe('a ticket on its own page', () => {
  it('moves to its new line', () => {
    expect(reduceTicketRoom(ticketRoomState(), sentToQ2)).toMatchObject({
      state: 'waiting',
      queueId: 'Q2',
      ahead: 2,
      windowId: null,
    });
  });

  it('is set aside, and served again at another window', () => {
    const aside = reduceTicketRoom(ticketRoomState(), held());
    expect(aside.state).toBe('held');
    const back = reduceTicketRoom(aside, resumed({ windowId: 'W2', areaId: 'R2' }));
    expect(back).toMatchObject({ state: 'serving', windowId: 'W2', areaId: 'R2' });
  });

  it('is exactly where it was before the press that is taken back', () => {
    expect(reduceTicketRoom(ticketRoomState({ queueId: 'Q2' }), unsent)).toMatchObject({
      state: 'serving',
      queueId: 'Q1',
      windowId: 'W1',
      areaId: 'R1',
      calledAt: AT,
    });
  });

  it('counts who joins and leaves the line before it', () => {
    const own = ticketRoomState({ ticketId: 't9', order: { ...order, sequence: 20 } });
    expect(reduceTicketRoom(own, transferred()).ahead).toBe(3);
    expect(reduceTicketRoom(own, abandoned()).ahead).toBe(1);
    expect(reduceTicketRoom(own, restored()).ahead).toBe(3);
    const later = { ...order, sequence: 30 };
    const left = { ...SENT_TO_Q2, queueId: 'Q1', order: later };
    expect(reduceTicketRoom(own, restored({ left, state: 'serving' })).ahead).toBe(2);
    expect(reduceTicketRoom(own, called({ from: 'held' })).ahead).toBe(2);
  });
});

describe('the tallies', () => {
  it('count each step, and no more what was taken back', () => {
    const events = [
      issued(),
      called(),
      started(),
      transferred({ queueId: 'Q2' }),
      unsent,
      missed(),
    ];
    const floor = events.reduce(reduceFloorRoom, floorRoomState());
    expect(floor.windows[0]!.counts).toMatchObject({ called: 1, transferred: 0, missed: 1 });
    expect(floor.queues[1]!.counts).toMatchObject({ transferred: 0 });
  });

  it('keep a transferred ticket in the line it waits in', () => {
    const floor = reduceFloorRoom(floorRoomState(), sentToQ2);
    expect(floor.queues.map(({ line }) => line.length)).toEqual([0, 1]);
    expect(reduceFloorRoom(floor, unsent).queues.map(({ line }) => line.length)).toEqual([0, 0]);
  });
});
