import type {
  Emergency,
  NoticeEnding,
  NoticeKind,
  NoticeOnBoards,
  NoticeState,
  NoticeText,
  NoticeView,
} from '@onewindow/contracts';
import type { Notice } from '@onewindow/queueing';

/** A notice as it is read, with the names of those who had to do with it. */
export interface NoticeRow {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly emergency: Emergency | null;
  readonly text: NoticeText;
  readonly area_ids: readonly string[];
  readonly from_at: Date;
  readonly until_at: Date | null;
  readonly state: NoticeState;
  readonly written_at: Date;
  readonly author_id: string;
  readonly author_name: string;
  readonly raised_for: string | null;
  readonly approver_name: string | null;
  readonly ended_at: Date | null;
  readonly ending: NoticeEnding | null;
  readonly end_reason: string | null;
  readonly ended_name: string | null;
}

export function toNoticeView(row: NoticeRow): NoticeView {
  return {
    id: row.id,
    kind: row.kind,
    emergency: row.emergency,
    text: row.text,
    areaIds: row.area_ids,
    from: row.from_at.toISOString(),
    until: row.until_at?.toISOString() ?? null,
    state: row.state,
    authorId: row.author_id,
    authorName: row.author_name,
    writtenAt: row.written_at.toISOString(),
    raisedFor: row.raised_for,
    approverName: row.approver_name,
    end: endOf(row),
  };
}

function endOf({ ended_at, ending, end_reason, ended_name }: NoticeRow): NoticeView['end'] {
  if (!ended_at || ending === null || end_reason === null || ended_name === null) return null;
  return { how: ending, reason: end_reason, by: ended_name, at: ended_at.toISOString() };
}

/** Named one by one: what a board is not to know does not come along. */
export function onBoards(notice: NoticeOnBoards): NoticeOnBoards {
  const { id, kind, emergency, text, areaIds, from, until } = notice;
  return { id, kind, emergency, text, areaIds, from, until };
}

/** What the rules ask about. */
export function ruledNotice({ kind, state, authorId, from, until }: NoticeView): Notice {
  return {
    kind,
    state,
    authorId,
    from: Date.parse(from),
    until: until === null ? null : Date.parse(until),
  };
}
