import { Injectable } from '@nestjs/common';
import type {
  Emergency,
  NoticeEnding,
  NoticeKind,
  NoticeOnBoards,
  NoticeText,
  NoticeView,
} from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { onBoards, toNoticeView, type NoticeRow } from './notice.row';

/** What is written down of a notice at first. */
export interface NewNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly emergency: Emergency | null;
  readonly text: NoticeText;
  readonly areaIds: readonly string[];
  readonly from: Date;
  readonly until: Date | null;
  readonly state: 'draft' | 'live';
  readonly writtenAt: Date;
  readonly authorId: string;
  readonly raisedFor: string | null;
}

interface Deed {
  readonly by: string;
  readonly at: Date;
}

interface End extends Deed {
  readonly how: NoticeEnding;
  readonly reason: string;
}

@Injectable()
export class NoticeRepository {
  /** Newest first: what waits or is for the boards, and what was until not long ago. */
  async list(manager: EntityManager, hallId: string): Promise<readonly NoticeView[]> {
    const rows = await manager.query<NoticeRow[]>(LIST, [hallId]);
    return rows.map(toNoticeView);
  }

  /** Held until the transaction ends. */
  async lock(manager: EntityManager, hallId: string, id: string): Promise<NoticeView | undefined> {
    await manager.query('SELECT FROM notice WHERE hall_id = $1 AND id = $2 FOR UPDATE', [
      hallId,
      id,
    ]);
    return this.find(manager, hallId, id);
  }

  async find(manager: EntityManager, hallId: string, id: string): Promise<NoticeView | undefined> {
    const [row] = await manager.query<NoticeRow[]>(FIND, [hallId, id]);
    return row && toNoticeView(row);
  }

  /** In the order of their ids, which is that of their writing, those still to be shown after `at`. */
  async listForBoards(
    manager: EntityManager,
    hallId: string,
    at: Date,
  ): Promise<readonly NoticeOnBoards[]> {
    const rows = await manager.query<NoticeRow[]>(FOR_BOARDS, [hallId, at]);
    return rows.map((row) => onBoards(toNoticeView(row)));
  }

  /** Those of the areas that the hall does not have. What it has stays until the transaction ends. */
  async missingAreas(
    manager: EntityManager,
    hallId: string,
    areaIds: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await manager.query<{ id: string }[]>(AREAS, [hallId, areaIds]);
    const known = new Set(rows.map(({ id }) => id));
    return areaIds.filter((id) => !known.has(id));
  }

  async insert(manager: EntityManager, hallId: string, notice: NewNotice): Promise<void> {
    const { text } = notice;
    await manager.query(INSERT, [
      hallId,
      notice.id,
      notice.kind,
      notice.emergency,
      text.zhHans,
      text.zhHant,
      text.en,
      notice.from,
      notice.until,
      notice.state,
      notice.writtenAt,
      notice.authorId,
      notice.raisedFor,
    ]);
    await manager.query(INSERT_AREAS, [hallId, notice.id, notice.areaIds]);
  }

  async approve(
    manager: EntityManager,
    hallId: string,
    id: string,
    { by, at }: Deed,
  ): Promise<void> {
    await manager.query(APPROVE, [hallId, id, at, by]);
  }

  async end(
    manager: EntityManager,
    hallId: string,
    id: string,
    { how, reason, by, at }: End,
  ): Promise<void> {
    await manager.query(END, [hallId, id, at, by, how, reason]);
  }
}

const KNOWN_FOR = `interval '30 days'`;
const LISTED_AT_MOST = 200;

const NOTICES = `
  SELECT notice.*,
    jsonb_build_object('zhHans', text_zh_hans, 'zhHant', text_zh_hant, 'en', text_en) AS text,
    ARRAY(SELECT area.id FROM notice_area
      JOIN area ON area.hall_id = notice_area.hall_id AND area.id = notice_area.area_id
      WHERE notice_area.hall_id = notice.hall_id AND notice_id = notice.id
      ORDER BY area.position) AS area_ids,
    author.name AS author_name, approver.name AS approver_name, ender.name AS ended_name
  FROM notice
  JOIN staff AS author ON author.hall_id = notice.hall_id AND author.id = author_id
  LEFT JOIN staff AS approver ON approver.hall_id = notice.hall_id AND approver.id = approver_id
  LEFT JOIN staff AS ender ON ender.hall_id = notice.hall_id AND ender.id = ended_by
  WHERE notice.hall_id = $1
`;

const LIST = `${NOTICES}
  AND (state = 'live' AND (until_at IS NULL OR until_at > hall_now($1))
    OR written_at > hall_now($1) - ${KNOWN_FOR})
  ORDER BY written_at DESC, notice.id DESC LIMIT ${LISTED_AT_MOST}
`;

const FIND = `${NOTICES} AND notice.id = $2`;

const FOR_BOARDS = `${NOTICES}
  AND state = 'live' AND (until_at IS NULL OR until_at > $2)
  ORDER BY notice.id
`;

const AREAS = `SELECT id FROM area WHERE hall_id = $1 AND id = ANY ($2::text[]) FOR KEY SHARE`;

const INSERT = `
  INSERT INTO notice (hall_id, id, kind, emergency, text_zh_hans, text_zh_hant, text_en, from_at,
    until_at, state, written_at, author_id, raised_for)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
`;

const INSERT_AREAS = `
  INSERT INTO notice_area (hall_id, notice_id, area_id) SELECT $1, $2, unnest($3::text[])
`;

const APPROVE = `
  UPDATE notice SET state = 'live', approved_at = $3, approver_id = $4
  WHERE hall_id = $1 AND id = $2
`;

const END = `
  UPDATE notice SET state = 'ended', ended_at = $3, ended_by = $4, ending = $5, end_reason = $6
  WHERE hall_id = $1 AND id = $2
`;
