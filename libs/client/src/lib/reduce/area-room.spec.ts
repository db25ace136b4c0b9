import {
  areaRoomState,
  AT_W1,
  called,
  CALLED_WINDOW,
  CLOSED_WINDOW,
  cancelled,
  closed,
  completed,
  dayTurned,
  expired,
  issued,
  LATER,
  liveCall,
  missed,
  opened,
  paused,
  rated,
  recalled,
  returned,
  started,
  unknownEvent,
  voiceChanged,
  window,
  QUIETER,
} from './facts.fake';
import { reduceAreaRoom } from './area-room';

const calledArea = () =>
  areaRoomState({ windows: [window(CALLED_WINDOW), window({ id: 'W2' })], calls: [liveCall()] });

describe(reduceAreaRoom, () => {
  it('shows a call at its window, in the list and in the line', () => {
    const next = reduceAreaRoom(areaRoomState(), called({}, LATER));
    expect(next.windows[0]).toEqual(window({ ...CALLED_WINDOW, since: LATER }));
    expect(next.calls).toEqual([liveCall()]);
    expect(next.queues[0]!.waiting).toBe(2);
  });

  it('counts the line down for a call of another area, and shows no more of it', () => {
    const before = areaRoomState();
    const next = reduceAreaRoom(before, called({ windowId: 'W9', areaId: 'R9' }));
    expect(next.queues[0]!.waiting).toBe(2);
    expect(next.calls).toBe(before.calls);
    expect(next.windows).toBe(before.windows);
  });

  it('keeps since when a window has been waiting for its ticket over a recall', () => {
    const next = reduceAreaRoom(calledArea(), recalled({ callCount: 2, calledAt: LATER }, LATER));
    expect(next.windows[0]).toEqual(window({ ...CALLED_WINDOW, callCount: 2 }));
    expect(next.calls).toEqual([liveCall({ callCount: 2, calledAt: LATER })]);
  });

  it('keeps the language a number was taken in, for the voice', () => {
    const next = reduceAreaRoom(areaRoomState(), called({ language: 'en' }, LATER));
    expect(next.calls).toEqual([liveCall({ language: 'en' })]);
  });

  it('takes how its board speaks, and not how that of another area does', () => {
    const before = areaRoomState();
    expect(reduceAreaRoom(before, voiceChanged()).voice).toEqual(QUIETER);
    expect(reduceAreaRoom(before, voiceChanged({ areaId: 'R2' }))).toBe(before);
  });

  it('shows a window serving', () => {
    const next = reduceAreaRoom(calledArea(), started({}, LATER));
    expect(next.windows[0]).toEqual(window({ ...CALLED_WINDOW, state: 'serving', since: LATER }));
    expect(next.calls).toEqual([]);
  });

  it.each([
    ['completed', completed({}, LATER)],
    ['missed', missed({}, LATER)],
    ['cancelled', cancelled(AT_W1, LATER)],
    ['expired', expired(AT_W1, LATER)],
  ])('frees the window when its ticket is %s', (_, event) => {
    const next = reduceAreaRoom(calledArea(), event);
    expect(next.windows[0]).toEqual(window({ since: LATER }));
    expect(next.calls).toEqual([]);
  });

  it('lets a window be that has gone on to another ticket when its last one expires', () => {
    const before = areaRoomState({ windows: [window({ ...CALLED_WINDOW, ticketId: 't2' })] });
    const next = reduceAreaRoom(before, expired({ ...AT_W1, from: 'missed' }));
    expect(next.windows).toBe(before.windows);
  });

  it('opens and closes a window', () => {
    const closedWindow = window(CLOSED_WINDOW);
    const shut = reduceAreaRoom(areaRoomState(), closed());
    expect(shut.windows[0]).toEqual(closedWindow);
    expect(shut.queues[0]!.windowsOpen).toBe(0);
    const open = reduceAreaRoom(shut, opened({}, LATER));
    expect(open.windows[0]).toEqual(window({ since: LATER }));
    expect(open.queues[0]!.windowsOpen).toBe(1);
  });

  it('lists missed numbers of this area, newest first', () => {
    const one = reduceAreaRoom(areaRoomState(), missed());
    const two = reduceAreaRoom(one, missed({ ticketId: 't2', label: 'A002' }));
    const three = reduceAreaRoom(two, missed({ ticketId: 't3', areaId: 'R9', windowId: 'W9' }));
    expect(three.missed).toEqual([
      { ticketId: 't2', label: 'A002' },
      { ticketId: 't1', label: 'A001' },
    ]);
  });

  it('keeps the twenty newest of them', () => {
    const ids = Array.from({ length: 22 }, (_, i) => `t${i}`);
    const full = ids.reduce(
      (state, ticketId) => reduceAreaRoom(state, missed({ ticketId })),
      areaRoomState(),
    );
    expect(full.missed.map(({ ticketId }) => ticketId)).toEqual(ids.reverse().slice(0, 20));
  });

  it.each([
    ['called again', called()],
    ['back in the line', returned()],
    ['cancelled', cancelled({ from: 'missed' })],
    ['expired', expired({ from: 'missed' })],
  ])('forgets a missed number that is %s', (_, event) => {
    const before = areaRoomState({ missed: [{ ticketId: 't1', label: 'A001' }] });
    expect(reduceAreaRoom(before, event).missed).toEqual([]);
  });

  it.each([
    ['another queue', issued({ queueId: 'Q9' })],
    ['another queue that pauses', paused('Q9')],
    ['a window of another area', opened({ windowId: 'W9', areaId: 'R9', queueIds: ['Q9'] })],
    ['a ticket at another window', started({ ticketId: 't9', windowId: 'W9', areaId: 'R9' })],
    ['a new day', dayTurned()],
    ['a rated ticket', rated()],
    ['an event of the future', unknownEvent()],
  ])('is the same object after %s', (_, event) => {
    const before = calledArea();
    expect(reduceAreaRoom(before, event)).toBe(before);
  });
});
