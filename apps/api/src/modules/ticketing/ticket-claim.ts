import { queuesServed, type WindowSkill } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { TICKET_COLUMNS, toDate, toRecord, type TicketRow } from './ticket.mapper';
import type { TicketRecord } from './ticket.record';

/** How many of each queue are looked at; more than there are connections that could hold one. */
const CANDIDATES_PER_QUEUE = 32;

export interface Claim {
  readonly hallId: string;
  readonly windowId: string;
  /** The area the window is in. */
  readonly areaId: string;
  /** In force at `now`. */
  readonly skills: readonly WindowSkill[];
  readonly now: number;
}

/**
 * Locks the first eligible ticket of the window's queues that nobody else is just calling. Passing
 * over locked rows is never taken for "nobody": if no free row is found the locked ones are waited
 * for, and only an empty line is an empty line. The order is that of `rank` in libs/queueing.
 */
export async function claimNext(
  manager: EntityManager,
  claim: Claim,
): Promise<TicketRecord | undefined> {
  for (;;) {
    const free = await lockFirst(manager, claim, 'SKIP LOCKED');
    if (free) return free;
    const awaited = await lockFirst(manager, claim, '');
    if (awaited) return awaited;
    if (!(await anyoneWaiting(manager, claim))) return undefined;
  }
}

async function lockFirst(
  manager: EntityManager,
  claim: Claim,
  wait: 'SKIP LOCKED' | '',
): Promise<TicketRecord | undefined> {
  const [row] = await manager.query<TicketRow[]>(
    `WITH ${CANDIDATES}
     SELECT ${TICKET_COLUMNS} FROM candidate
     JOIN ticket ON ticket.hall_id = $1 AND ticket.id = candidate.id
     WHERE ticket.state = 'waiting' OR (ticket.state = 'held' AND ticket.eligible_at IS NOT NULL)
     ORDER BY candidate.score, ticket.rank, ticket.sequence, ticket.id
     LIMIT 1 FOR UPDATE OF ticket ${wait}`,
    parametersOf(claim),
  );
  return row && toRecord(row);
}

async function anyoneWaiting(manager: EntityManager, claim: Claim): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `WITH ${CANDIDATES} SELECT 1 FROM candidate LIMIT 1`,
    parametersOf(claim),
  );
  return rows.length > 0;
}

function parametersOf({ hallId, windowId, areaId, skills, now }: Claim): unknown[] {
  return [
    hallId,
    windowId,
    toDate(now),
    skills.map(({ queueId }) => queueId),
    skills.map(({ penaltyMinutes }) => penaltyMinutes),
    skills.map(({ preferenceMinutes }) => JSON.stringify(preferenceMinutes ?? {})),
    skills.map(({ itemKinds }) => (itemKinds ? JSON.stringify(itemKinds) : null)),
    queuesServed(skills),
    CANDIDATES_PER_QUEUE,
    areaId,
  ];
}

/**
 * Mirrors `isEligible` of libs/queueing over the columns of the row. What stands in the line is written
 * as in the index `ticket_line`, because only then the index is used.
 */
const ELIGIBLE = `
  FROM ticket
  WHERE hall_id = $1 AND queue_id = skill.queue_id AND callable
    AND (state = 'waiting' OR (state = 'held' AND eligible_at IS NOT NULL))
    AND (eligible_at IS NULL OR eligible_at <= $3)
    AND (reserved_until IS NULL OR reserved_until <= $3
      OR (coalesce(reserved_window_id, $2) = $2 AND coalesce(reserved_area_id, $10) = $10))
    AND (skill.item_kinds IS NULL OR skill.item_kinds @> to_jsonb(ticket.item_kinds))
    AND (required_queue_ids <@ $8::text[] OR NOT EXISTS (
      SELECT FROM unnest(required_queue_ids) AS required (queue_id)
      WHERE NOT EXISTS (
        SELECT FROM skill AS other WHERE other.queue_id = required.queue_id
          AND (other.item_kinds IS NULL OR other.item_kinds @> to_jsonb(ticket.item_kinds)))))
`;

/**
 * Read without locks: locking inside the per-queue look would lock every head and send the next
 * window too far back. A preference reorders within a queue, so where a skill has one, those of a
 * class are looked up besides the first ones of the line.
 */
const CANDIDATES = `
  skill AS (
    SELECT given.* FROM unnest($4::text[], $5::float8[], $6::jsonb[], $7::jsonb[])
      AS given (queue_id, penalty_minutes, preference_minutes, item_kinds)
    JOIN queue ON queue.hall_id = $1 AND queue.id = given.queue_id AND queue.status <> 'closed'
  ), candidate AS MATERIALIZED (
    SELECT line.id, min(line.due_at + make_interval(secs => 60 * (skill.penalty_minutes
      - coalesce((skill.preference_minutes ->> line.priority_class)::float8, 0)))) AS score
    FROM skill CROSS JOIN LATERAL (
      (SELECT id, due_at, priority_class ${ELIGIBLE} ORDER BY due_at, rank, sequence LIMIT $9)
      UNION ALL
      (SELECT id, due_at, priority_class ${ELIGIBLE}
        AND skill.preference_minutes <> '{}' AND priority_class IS NOT NULL
       ORDER BY due_at, rank, sequence LIMIT $9)
    ) AS line
    GROUP BY line.id
  )
`;
