import type { QueueStatus, QueueSummary } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { namesOf, type LocalizedRow } from './localized-row';
import { skillInForce } from './skill-in-force';

interface QueueRow extends LocalizedRow {
  readonly id: string;
  readonly zone_id: string;
  readonly color: string;
  readonly status: QueueStatus;
  readonly waiting: number;
  readonly windows_open: number;
  readonly area_ids: readonly string[];
}

export interface QueueFacts {
  readonly summary: QueueSummary;
  /** Areas with a window that serves it. */
  readonly areaIds: readonly string[];
}

/** All queues of a hall in the order of its signs. */
export async function readQueues(
  manager: EntityManager,
  hallId: string,
  at: Date,
): Promise<QueueFacts[]> {
  const rows = await manager.query<QueueRow[]>(QUEUES, [hallId, at]);
  return rows.map((row) => ({
    summary: {
      id: row.id,
      names: namesOf(row),
      zoneId: row.zone_id,
      color: row.color,
      status: row.status,
      waiting: row.waiting,
      windowsOpen: row.windows_open,
    },
    areaIds: row.area_ids,
  }));
}

const QUEUES = `
  WITH served AS (
    SELECT skill.queue_id, array_agg(DISTINCT service_window.area_id) AS area_ids
    FROM window_skill skill
    JOIN service_window ON service_window.hall_id = skill.hall_id
      AND service_window.id = skill.window_id
    WHERE skill.hall_id = $1 AND ${skillInForce('skill', '$2')}
    GROUP BY skill.queue_id
  ), staffed AS (
    SELECT told.queue_id, count(DISTINCT told.window_id)::int AS windows_open
    FROM (
      SELECT session.window_id, unnest(coalesce(service_window.told_queue_ids, ARRAY(
        SELECT skill.queue_id FROM window_skill skill
        WHERE skill.hall_id = $1 AND skill.window_id = session.window_id
          AND ${skillInForce('skill', '$2')}
      ))) AS queue_id
      FROM window_session session
      JOIN service_window ON service_window.hall_id = session.hall_id
        AND service_window.id = session.window_id
      WHERE session.hall_id = $1 AND session.closed_at IS NULL
    ) AS told
    GROUP BY told.queue_id
  ), line AS (
    SELECT queue_id, count(*)::int AS waiting
    FROM ticket WHERE hall_id = $1 AND state = 'waiting' AND callable
    GROUP BY queue_id
  )
  SELECT queue.id, queue.zone_id, queue.color, queue.status,
    queue.name_zh_hans, queue.name_zh_hant, queue.name_en,
    coalesce(line.waiting, 0) AS waiting,
    coalesce(staffed.windows_open, 0) AS windows_open,
    coalesce(served.area_ids, '{}') AS area_ids
  FROM queue
  LEFT JOIN served ON served.queue_id = queue.id
  LEFT JOIN staffed ON staffed.queue_id = queue.id
  LEFT JOIN line ON line.queue_id = queue.id
  WHERE queue.hall_id = $1
  ORDER BY queue.position
`;
