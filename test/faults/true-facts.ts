import type { Client } from 'pg';
import type { Facts } from './room-facts';

/** The same statements from the database, with SQL that has nothing in common with the product's. */
export async function readTrueFacts(client: Client, hallId: string): Promise<Facts> {
  const { rows } = await client.query<{ subject: string; what: string }>(FACTS, [hallId]);
  return new Map(rows.map(({ subject, what }) => [subject, what]));
}

const FACTS = `
  WITH waiting AS (
    SELECT queue_id, count(*) AS number, string_agg(id::text, ',' ORDER BY id::text) AS line
    FROM ticket WHERE hall_id = $1 AND state = 'waiting' GROUP BY queue_id
  ), called AS (
    SELECT place.area_id, ticket.id || '@' || place.id AS call
    FROM ticket JOIN service_window place
      ON place.hall_id = $1 AND place.id = ticket.window_id
    WHERE ticket.hall_id = $1 AND ticket.state = 'called'
  ), desk AS (
    SELECT place.id, session.id AS session_id, ticket.state, ticket.id AS ticket_id
    FROM service_window place
    LEFT JOIN window_session session ON session.hall_id = $1 AND session.window_id = place.id
      AND session.closed_at IS NULL
    LEFT JOIN ticket ON ticket.hall_id = $1 AND ticket.session_id = session.id
      AND ticket.state IN ('called', 'serving')
    WHERE place.hall_id = $1
  )
  SELECT 'waiting ' || queue.id AS subject, coalesce(waiting.number, 0)::text AS what
  FROM queue LEFT JOIN waiting ON waiting.queue_id = queue.id WHERE queue.hall_id = $1
  UNION ALL
  SELECT 'line ' || queue.id, coalesce(waiting.line, '')
  FROM queue LEFT JOIN waiting ON waiting.queue_id = queue.id WHERE queue.hall_id = $1
  UNION ALL
  SELECT 'calls', coalesce(string_agg(call, ',' ORDER BY call COLLATE "C"), '') FROM called
  UNION ALL
  SELECT 'calls ' || area.id, coalesce(string_agg(call, ',' ORDER BY call COLLATE "C"), '')
  FROM area LEFT JOIN called ON called.area_id = area.id WHERE area.hall_id = $1 GROUP BY area.id
  UNION ALL
  SELECT 'window ' || id, CASE WHEN session_id IS NULL THEN 'closed'
    ELSE trim(coalesce(state, 'idle') || ' ' || coalesce(ticket_id::text, '')) END
  FROM desk
  UNION ALL
  SELECT 'date', to_char(hall_now(id) AT TIME ZONE time_zone, 'YYYY-MM-DD') FROM hall WHERE id = $1
`;
