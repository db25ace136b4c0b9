import { Injectable } from '@nestjs/common';
import type { FollowUpFiguresView, RatingSpan } from '@onewindow/contracts';
import { followUpFigures, type FollowUpTally } from '@onewindow/ratings';
import { DataSource } from 'typeorm';

/** What following up amounts to, of the ratings of a span of days. */
@Injectable()
export class FollowUpFigures {
  constructor(private readonly dataSource: DataSource) {}

  async of(hallId: string, { from, to }: RatingSpan): Promise<FollowUpFiguresView> {
    const [tally] = await this.dataSource.query<[FollowUpTally]>(TALLY, [hallId, from, to]);
    return followUpFigures(tally);
  }
}

/** An excluded rating is counted apart: nothing had to be put right. */
const TALLY = `
  WITH own AS (
    SELECT follow_up.*, hall_now($1) AS now,
      coalesce(finding IN ('FIX_NOW', 'FIX_LATER'), false) AS to_rectify
    FROM follow_up
    JOIN rating ON rating.hall_id = $1 AND rating.id = follow_up.rating_id
    WHERE follow_up.hall_id = $1 AND rating.business_date BETWEEN $2 AND $3
  )
  SELECT count(*)::int AS opened,
    count(*) FILTER (WHERE closed_at IS NULL)::int AS open,
    count(*) FILTER (WHERE due_at < now)::int AS overdue,
    count(*) FILTER (WHERE excluded_at IS NOT NULL)::int AS excluded,
    count(*) FILTER (WHERE rectified_in_time IS NOT NULL OR to_rectify AND due_at < now)::int
      AS "dueToRectify",
    count(*) FILTER (WHERE rectified_in_time)::int AS "rectifiedInTime",
    count(*) FILTER (WHERE replied_at IS NOT NULL AND contact <> 'NO_CONTACT')::int AS "toCallBack",
    count(*) FILTER (WHERE call_back <> 'UNREACHABLE')::int AS "calledBack"
  FROM own
`;
