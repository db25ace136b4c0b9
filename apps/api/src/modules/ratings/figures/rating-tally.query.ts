import { Injectable } from '@nestjs/common';
import {
  RATING_LEVELS,
  type LevelCounts,
  type LocalizedName,
  type RatingDimension,
  type RatingFiguresRequest,
} from '@onewindow/contracts';
import type { RatingTally } from '@onewindow/ratings';
import { DataSource } from 'typeorm';
import { localizedNames } from '../../../platform/database/localized-names';

export interface NamedTally {
  readonly key: string;
  readonly name: LocalizedName | null;
  readonly tally: RatingTally;
}

interface Row {
  readonly key: string;
  readonly name: LocalizedName | null;
  readonly rateable: number;
  readonly excluded: number;
  readonly active: LevelCounts;
  readonly byDefault: LevelCounts;
}

/** Counts what was rated and what could have been. */
@Injectable()
export class RatingTallyQuery {
  constructor(private readonly dataSource: DataSource) {}

  async by(hallId: string, { by, from, to }: RatingFiguresRequest): Promise<readonly NamedTally[]> {
    const rows = await this.dataSource.query<Row[]>(tallyBy(by), [hallId, from, to]);
    return rows.map(({ key, name, rateable, excluded, active, byDefault }) => ({
      key,
      name,
      tally: { rateable: by === 'channel' ? undefined : rateable, excluded, active, byDefault },
    }));
  }
}

/** A row of `subject` belongs to `key`; `name` is what the key is called. */
interface Grouping {
  readonly key: string;
  readonly name: string;
  readonly joins: string;
}

/** Of what has one name in every language. */
const sameName = (column: string): string =>
  `jsonb_build_object('zhHans', ${column}, 'zhHant', ${column}, 'en', ${column})`;
const CASES = `JOIN service_case ON service_case.hall_id = $1
  AND service_case.ticket_id = subject.ticket_id AND service_case.service_id = subject.service_id
  JOIN item ON item.hall_id = $1 AND item.id = service_case.item_id`;

const GROUPINGS: Readonly<Record<RatingDimension, Grouping>> = {
  hall: { key: 'hall.id', name: localizedNames('hall'), joins: 'JOIN hall ON hall.id = $1' },
  day: { key: 'subject.business_date::text', name: 'NULL::jsonb', joins: '' },
  zone: {
    key: 'zone.id',
    name: localizedNames('zone'),
    joins: `JOIN service_window ON service_window.hall_id = $1
      AND service_window.id = subject.window_id
      JOIN zone ON zone.hall_id = $1 AND zone.id = service_window.zone_id`,
  },
  window: {
    key: 'service_window.id',
    name: sameName('service_window.name'),
    joins: `JOIN service_window ON service_window.hall_id = $1
      AND service_window.id = subject.window_id`,
  },
  department: {
    key: 'department.id',
    name: localizedNames('department'),
    joins: `${CASES}
      JOIN department ON department.hall_id = $1 AND department.id = item.department_id`,
  },
  item: { key: 'item.id', name: localizedNames('item'), joins: CASES },
  clerk: {
    key: 'staff.id::text',
    name: sameName('staff.name'),
    joins: 'JOIN staff ON staff.hall_id = $1 AND staff.id = subject.staff_id',
  },
  channel: { key: 'subject.channel', name: 'NULL::jsonb', joins: '' },
};

/**
 * Whatever a visit has several of, it counts for each, once: the service at the window is rated and
 * not the single item (一次一评).
 */
function tallyBy(dimension: RatingDimension): string {
  const { key, name, joins } = GROUPINGS[dimension];
  const rated = dimension === 'channel' ? 'WHERE subject.channel IS NOT NULL' : '';
  return `
    WITH subject AS (${SUBJECTS}),
    counted AS (
      SELECT DISTINCT ${key} AS key, ${name} AS name, subject.service_id, subject.level,
        subject.origin, subject.excluded
      FROM subject ${joins} ${rated}
    )
    SELECT key, name, count(*) FILTER (WHERE NOT excluded)::int AS rateable,
      count(*) FILTER (WHERE excluded)::int AS excluded, ${countsOf('ACTIVE')} AS active,
      ${countsOf('DEFAULT')} AS "byDefault"
    FROM counted GROUP BY key, name ORDER BY key`;
}

function countsOf(origin: 'ACTIVE' | 'DEFAULT'): string {
  const counts = RATING_LEVELS.map(
    (level) => `'${level}', count(*) FILTER (WHERE level = ${level} AND origin = '${origin}')`,
  );
  return `jsonb_build_object(${counts.join(', ')})`;
}

/** The last stay of every visit that was completed: what its holder may rate. */
const SUBJECTS = `
  SELECT DISTINCT ON (ticket.id) service.id AS service_id, ticket.id AS ticket_id,
    ticket.business_date, service.window_id, service.staff_id, rating.origin, rating.channel,
    CASE WHEN follow_up.excluded_at IS NULL THEN rating.level END AS level,
    follow_up.excluded_at IS NOT NULL AS excluded
  FROM ticket
  JOIN service ON service.hall_id = $1 AND service.ticket_id = ticket.id
    AND service.ended_at IS NOT NULL
  LEFT JOIN rating ON rating.hall_id = $1 AND rating.subject_id = service.id
    AND rating.phase = 'accepted'
  LEFT JOIN follow_up ON follow_up.hall_id = $1 AND follow_up.rating_id = rating.id
  WHERE ticket.hall_id = $1 AND ticket.business_date BETWEEN $2 AND $3
    AND ticket.state = 'completed'
  ORDER BY ticket.id, service.ended_at DESC, service.id DESC
`;
