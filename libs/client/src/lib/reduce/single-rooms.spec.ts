import {
  AT,
  AT_W1,
  called,
  CALLED_WINDOW,
  cancelled,
  closed,
  completed,
  expired,
  issued,
  LATER,
  missed,
  opened,
  paused,
  queueRoomState,
  recalled,
  started,
  window,
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
    ['paused', paused(), { status: 'paused' as const }],
  ])('follows %s', (_, event, expected) => {
    expect(reduceQueueRoom(queueRoomState(), event)).toEqual(queueRoomState(expected));
  });

  it.each([
    ['recalled', recalled()],
    ['started', started()],
    ['cancelled after the call', cancelled(AT_W1)],
    ['in another queue', issued({ queueId: 'Q2' })],
    ['opened for other queues', opened({ queueIds: ['Q2'] })],
  ])('is the same object after %s', (_, event) => {
    const before = queueRoomState();
    expect(reduceQueueRoom(before, event)).toBe(before);
  });
});

describe(reduceWindowRoom, () => {
  const CALLED = windowRoomState({ window: window(CALLED_WINDOW), callCount: 1 });

  it('follows a ticket from call to completion', () => {
    const once = reduceWindowRoom(windowRoomState(), called());
    expect(once).toEqual(CALLED);
    const twice = reduceWindowRoom(once, recalled({ callCount: 2, calledAt: LATER }, LATER));
    expect(twice).toEqual(windowRoomState({ window: window(CALLED_WINDOW), callCount: 2 }));
    const serving = reduceWindowRoom(twice, started({ callCount: 2 }, LATER));
    expect(serving).toEqual(
      windowRoomState({
        window: window({ ...CALLED_WINDOW, state: 'serving', since: LATER }),
        callCount: 2,
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
      windowRoomState({ window: window({ state: 'closed', since: null }), queueIds: ['Q1', 'Q2'] }),
    );
  });

  it.each([
    ['issued', issued()],
    ['called to another window', called({ windowId: 'W2', ticketId: 't2' })],
    ['opened elsewhere', opened({ windowId: 'W2' })],
  ])('is the same object after %s', (_, event) => {
    expect(reduceWindowRoom(CALLED, event)).toBe(CALLED);
  });
});
