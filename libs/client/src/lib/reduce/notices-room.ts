import type { HallEvent, NoticeOnBoards, NoticesRoomState } from '@onewindow/contracts';
import { withFields, without } from './keep-same';

/** What is for the boards, after an event. */
export function reduceNoticesRoom(state: NoticesRoomState, event: HallEvent): NoticesRoomState {
  return withFields(state, { notices: noticesAfter(state.notices, event) });
}

/**
 * Nobody tells that a notice is over, so what is over goes when there is a new one: a board that runs
 * for months keeps no pile of them. In the order of writing, which is that of the ids.
 */
function noticesAfter(
  notices: readonly NoticeOnBoards[],
  event: HallEvent,
): readonly NoticeOnBoards[] {
  switch (event.type) {
    case 'notice.shown': {
      const shown = event.payload;
      const others = notices.filter(
        ({ id, until }) => id !== shown.id && (until === null || until > event.at),
      );
      return [...others, shown].sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    case 'notice.ended':
      return without(notices, ({ id }) => id === event.payload.noticeId);
    default:
      return notices;
  }
}
