import { Injectable } from '@nestjs/common';
import { LEAST_TO_TELL, type RatingReasonView, type RatingSpan } from '@onewindow/contracts';
import { DataSource } from 'typeorm';

/** Which reasons people gave, the most frequent first. */
@Injectable()
export class RatingReasonsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Nothing where so few gave a reason that it would tell who they are. */
  of(hallId: string, { from, to }: RatingSpan): Promise<readonly RatingReasonView[]> {
    return this.dataSource.query<RatingReasonView[]>(REASONS, [hallId, from, to, LEAST_TO_TELL]);
  }
}

const REASONS = `
  WITH given AS (
    SELECT level, labels FROM rating
    WHERE hall_id = $1 AND business_date BETWEEN $2 AND $3 AND origin = 'ACTIVE'
      AND labels <> '{}' AND NOT EXISTS (
        SELECT FROM follow_up
        WHERE follow_up.hall_id = $1 AND rating_id = rating.id AND excluded_at IS NOT NULL
      )
  )
  SELECT label AS code, level, count(*)::int AS count
  FROM given, unnest(labels) AS label
  WHERE (SELECT count(*) FROM given) >= $4
  GROUP BY label, level
  ORDER BY count DESC, code
`;
