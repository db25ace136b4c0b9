import type { HallEvent, QueueOrder } from '@onewindow/contracts';
import {
  AT,
  AT_W1,
  called,
  CALLED_WINDOW,
  CLOSED_WINDOW,
  cancelled,
  closed,
  connectionLost,
  connectionRestored,
  completed,
  expired,
  issued,
  LATER,
  missed,
  opened,
  paused,
  queuesChanged,
  queueRoomState,
  recalled,
  started,
  takenOver,
  window,
  windowPaused,
  windowResumed,
  windowRoomState,
} from './facts.fake';
import { reduceQueueRoom } from './queue-room';
import { reduceWindowRoom } from './window-room';

describe(reduceQueueRoom, () => {
  it.each([
    ['issued', issued(), { waiting: 4 }],
    ['called', called(), { waiting: 2 }],
    ['cancelled while waiting', cancelled(), { waiting: 2 }],
    ['opened', opened(), { windowsOpen: 2 }],
    ['closed', closed(), { windowsOpen: 0 }],
    [
      'given up by a window',
      queuesChanged({ queueIds: [], formerQueueIds: ['Q1'] }),
      { windowsOpen: 0 },
    ],
    ['paused', paused(), { status: 'paused' as const }],
  ])('follows %s', (_, event, expected) => {
    expect(reduceQueueRoom(queueRoomState(), event).queue).toEqual(queueRoomState(expected).queue);
  });

  it.each([
    ['recalled', recalled()],
    ['started', started()],
    ['cancelled after the call', cancelled(AT_W1)],
    ['in another queue', issued({ queueId: 'Q2' })],
    ['opened for other queues', opened({ queueIds: ['Q2'] })],
    ['opened by a second clerk', opened({ sessions: 2 })],
    ['left by one of two clerks', closed({ sessions: 1 })],
    ['lent by a closed window', queuesChanged({ isOpen: false, formerQueueIds: [] })],
  ])('is the same object after %s', (_, event) => {
    const before = queueRoomState();
    expect(reduceQueueRoom(before, event)).toBe(before);
  });
});

describe('the line of a queue', () => {
  const order = (minute: number, rank = 0, sequence = 1) => ({
    dueAt: `2026-03-02T01:0${minute}:00.000Z`,
    rank,
    sequence,
  });
  const enter = (ticketId: string, place: QueueOrder) => issued({ ticketId, order: place });
  const lineAfter = (...events: readonly HallEvent[]) =>
    events.reduce(reduceQueueRoom, queueRoomState()).line.map(({ ticketId }) => ticketId);

  it('stands in the order of the hall, by due time, rank and sequence', () => {
    const events = [
      enter('late', order(5)),
      enter('rejoined', order(3, 1)),
      enter('second', order(3, 0, 9)),
      enter('first', order(3, 0, 4)),
    ];
    expect(lineAfter(...events)).toEqual(['first', 'second', 'rejoined', 'late']);
    expect(lineAfter(...events.reverse())).toEqual(['first', 'second', 'rejoined', 'late']);
  });

  it('loses who is called, leaves or was sent back out of it, and nobody from another queue', () => {
    const both = [enter('t1', order(1)), enter('t2', order(2))];
    expect(lineAfter(...both, called())).toEqual(['t2']);
    expect(lineAfter(...both, cancelled())).toEqual(['t2']);
    expect(lineAfter(...both, called({ queueId: 'Q2' }))).toEqual(['t1', 't2']);
    expect(lineAfter(...both, called({ from: 'held' }))).toEqual(['t1', 't2']);
  });
});

describe(reduceWindowRoom, () => {
  const CALLED = windowRoomState({ window: window(CALLED_WINDOW) });

  it('follows a ticket from call to completion', () => {
    const once = reduceWindowRoom(windowRoomState(), called());
    expect(once).toEqual(CALLED);
    const twice = reduceWindowRoom(once, recalled({ callCount: 2, calledAt: LATER }, LATER));
    expect(twice).toEqual(windowRoomState({ window: window({ ...CALLED_WINDOW, callCount: 2 }) }));
    const serving = reduceWindowRoom(twice, started({ callCount: 2 }, LATER));
    expect(serving).toEqual(
      windowRoomState({
        window: window({ ...CALLED_WINDOW, callCount: 2, state: 'serving', since: LATER }),
      }),
    );
    expect(reduceWindowRoom(serving, completed({ callCount: 2 }, AT))).toEqual(windowRoomState());
  });

  it.each([
    ['missed', missed()],
    ['cancelled', cancelled(AT_W1)],
    ['expired', expired(AT_W1)],
  ])('is idle again after its ticket is %s', (_, event) => {
    expect(reduceWindowRoom(CALLED, event)).toEqual(windowRoomState());
  });

  it('learns its queues when it opens and keeps them when it closes', () => {
    const open = reduceWindowRoom(windowRoomState(), opened());
    expect(open.queueIds).toEqual(['Q1', 'Q2']);
    expect(reduceWindowRoom(open, closed())).toEqual(
      windowRoomState({ window: window(CLOSED_WINDOW), queueIds: ['Q1', 'Q2'] }),
    );
  });

  it('pauses with its reason, loses its clerk, and goes on under another', () => {
    const after = (...events: HallEvent[]) => events.reduce(reduceWindowRoom, windowRoomState());
    const paused = { state: 'paused', pauseReason: 'meal', since: LATER } as const;
    expect(after(windowPaused({}, LATER)).window).toEqual(window(paused));
    expect(after(windowPaused(), windowResumed(LATER)).window).toEqual(window({ since: LATER }));
    const lost = after(windowPaused({}, LATER), connectionLost(LATER));
    expect(lost.window).toEqual(window({ ...paused, offlineSince: LATER }));
    expect(reduceWindowRoom(lost, connectionRestored()).window).toEqual(window(paused));
    expect(reduceWindowRoom(lost, takenOver({}, AT)).window).toEqual(window({ sessionId: 's-2' }));
  });

  it('keeps the ticket when the window is taken over', () => {
    const lost = reduceWindowRoom(CALLED, connectionLost(LATER));
    expect(reduceWindowRoom(lost, takenOver({}, LATER)).window).toEqual(
      window({ ...CALLED_WINDOW, sessionId: 's-2' }),
    );
  });

  it('shows whoever of a shared desk has something to tell', () => {
    const second = { sessionId: 's-2', sessions: 2 };
    const two = reduceWindowRoom(windowRoomState(), opened(second, LATER));
    expect(two.window.others).toHaveLength(1);
    const calling = reduceWindowRoom(two, called({ sessionId: 's-1' }, LATER));
    expect(calling.window).toMatchObject({ ...CALLED_WINDOW, sessionId: 's-1' });
    const left = reduceWindowRoom(calling, closed({ sessionId: 's-2', sessions: 1 }));
    expect(left.window).toEqual(window({ ...CALLED_WINDOW, since: LATER }));
  });

  it('learns when it is lent to another queue', () => {
    expect(reduceWindowRoom(windowRoomState(), queuesChanged()).queueIds).toEqual(['Q1', 'Q2']);
  });

  it.each([
    ['issued', issued()],
    ['called to another window', called({ windowId: 'W2', ticketId: 't2' })],
    ['opened elsewhere', opened({ windowId: 'W2' })],
  ])('is the same object after %s', (_, event) => {
    expect(reduceWindowRoom(CALLED, event)).toBe(CALLED);
  });
});
