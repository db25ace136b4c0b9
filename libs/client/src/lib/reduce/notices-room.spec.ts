import type { NoticeOnBoards, NoticesRoomState } from '@onewindow/contracts';
import { AT, called, event, LATER, unknownEvent } from './facts.fake';
import { reduceNoticesRoom } from './notices-room';

const CLOSING: NoticeOnBoards = {
  id: 'n2',
  kind: 'notice',
  emergency: null,
  text: { zhHans: '今日四点停止取号', zhHant: null, en: null },
  areaIds: [],
  from: AT,
  until: LATER,
};
const FIRE: NoticeOnBoards = { ...CLOSING, id: 'n3', kind: 'emergency', until: null };
const WRITTEN_BEFORE: NoticeOnBoards = { ...CLOSING, id: 'n1' };

const room = (...notices: readonly NoticeOnBoards[]): NoticesRoomState => ({
  kind: 'notices',
  notices,
});

describe(reduceNoticesRoom, () => {
  it.each([
    ['the latest last', room(CLOSING), FIRE, AT, room(CLOSING, FIRE)],
    [
      'one approved late where it was written',
      room(CLOSING),
      WRITTEN_BEFORE,
      AT,
      room(WRITTEN_BEFORE, CLOSING),
    ],
    ['one told twice once', room(CLOSING), CLOSING, AT, room(CLOSING)],
    ['and drops what is over', room(CLOSING), FIRE, LATER, room(FIRE)],
  ])('lists %s', (_, before, shown, at, after) => {
    expect(reduceNoticesRoom(before, event('notice.shown', shown, at))).toEqual(after);
  });

  it('forgets what is taken off', () => {
    const ended = event('notice.ended', { noticeId: 'n3' });
    expect(reduceNoticesRoom(room(CLOSING, FIRE), ended)).toEqual(room(CLOSING));
  });

  it.each([
    ['another notice is taken off', event('notice.ended', { noticeId: 'x' })],
    ['a ticket is called', called()],
    ['something new happens', unknownEvent()],
  ])('is the same object when %s', (_, other) => {
    const state = room(CLOSING);
    expect(reduceNoticesRoom(state, other)).toBe(state);
  });
});
