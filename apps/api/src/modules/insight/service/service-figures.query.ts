import { Injectable } from '@nestjs/common';
import {
  LEAST_TO_TELL,
  SERVICE_LEVEL_MINUTES,
  shareOf,
  WAITS_MINUTES,
  type ServiceFiguresView,
  type ZoneWaitView,
} from '@onewindow/contracts';
import { DataSource } from 'typeorm';

interface Counts {
  readonly called_now: number;
  readonly in_time_now: number;
  readonly called: number;
  readonly in_time: number;
  readonly ended: number;
  readonly left_unserved: number;
}

/** How well a hall serves on the business day that runs, counted from its tickets. */
@Injectable()
export class ServiceFiguresQuery {
  constructor(private readonly dataSource: DataSource) {}

  async ofToday(hallId: string): Promise<ServiceFiguresView> {
    const [[counts], zones] = await Promise.all([
      this.dataSource.query<[Counts]>(COUNTS, [hallId, SERVICE_LEVEL_MINUTES]),
      this.dataSource.query<ZoneWaitView[]>(ZONE_WAITS, [hallId, WAITS_MINUTES, LEAST_TO_TELL]),
    ]);
    return {
      levelNow: shareOf(counts.in_time_now, counts.called_now),
      levelToday: shareOf(counts.in_time, counts.called),
      leftUnserved: shareOf(counts.left_unserved, counts.ended),
      zones,
    };
  }
}

const TODAY = `
  today AS (SELECT business_date, hall_now(id) AS now FROM hall WHERE id = $1),
  visit AS (
    SELECT ticket.state, ticket.first_called_at, queue.zone_id,
      ticket.first_called_at > today.now - $2 * interval '1 minute' AS is_recent,
      extract(epoch FROM first_called_at - coalesce(checked_in_at, issued_at)) / 60 AS wait_minutes,
      queue.target_minutes
    FROM today
    JOIN ticket ON ticket.hall_id = $1 AND ticket.business_date = today.business_date
    JOIN queue ON queue.hall_id = ticket.hall_id AND queue.id = ticket.queue_id
    WHERE ticket.origin <> 'window'
  )`;

const COUNTS = `
  WITH ${TODAY}
  SELECT count(*) FILTER (WHERE is_recent)::int AS called_now,
    count(*) FILTER (WHERE is_recent AND wait_minutes <= target_minutes)::int AS in_time_now,
    count(first_called_at)::int AS called,
    count(*) FILTER (WHERE wait_minutes <= target_minutes)::int AS in_time,
    count(*) FILTER (WHERE state IN ('completed', 'missed', 'abandoned', 'cancelled'))::int AS ended,
    count(*) FILTER (WHERE state IN ('missed', 'abandoned', 'cancelled'))::int AS left_unserved
  FROM visit
`;

const ZONE_WAITS = `
  WITH ${TODAY}
  SELECT zone.id AS "zoneId", count(visit.wait_minutes)::int AS n,
    CASE WHEN count(visit.wait_minutes) >= $3 THEN
      percentile_cont(0.5) WITHIN GROUP (ORDER BY visit.wait_minutes) END AS "p50Minutes",
    CASE WHEN count(visit.wait_minutes) >= $3 THEN
      percentile_cont(0.9) WITHIN GROUP (ORDER BY visit.wait_minutes) END AS "p90Minutes"
  FROM zone
  LEFT JOIN visit ON visit.zone_id = zone.id AND visit.is_recent
  WHERE zone.hall_id = $1
  GROUP BY zone.id
  ORDER BY zone.id
`;
