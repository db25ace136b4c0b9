import { DAY_COUNTERS, type DayCounts } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

export interface LineEntry {
  readonly ticketId: string;
  readonly issuedAt: string;
}

interface LineRow {
  readonly queue_id: string;
  readonly id: string;
  readonly issued_at: Date;
}

interface CountRow {
  readonly type: string;
  readonly queue_id: string | null;
  readonly window_id: string | null;
  readonly count: number;
}

export interface DayTallies {
  readonly ofQueue: (queueId: string) => DayCounts;
  readonly ofWindow: (windowId: string) => DayCounts;
}

/** Who waits in each queue, the longest first. */
export async function readLines(
  manager: EntityManager,
  hallId: string,
): Promise<ReadonlyMap<string, readonly LineEntry[]>> {
  const rows = await manager.query<LineRow[]>(LINES, [hallId]);
  const lines = new Map<string, LineEntry[]>();
  for (const { queue_id, id, issued_at } of rows) {
    const line = lines.get(queue_id) ?? [];
    lines.set(queue_id, line);
    line.push({ ticketId: id, issuedAt: issued_at.toISOString() });
  }
  return lines;
}

/**
 * Steps since the day has turned less those taken back, counted from the stream itself: so they are by construction what
 * a screen has counted that has been listening all day.
 */
export async function readTallies(manager: EntityManager, hallId: string): Promise<DayTallies> {
  const rows = await manager.query<CountRow[]>(TALLIES, [hallId]);
  return {
    ofQueue: tallyBy(rows, ({ queue_id }) => queue_id),
    ofWindow: tallyBy(rows, ({ window_id }) => window_id),
  };
}

const COUNTER_OF: Readonly<Record<string, string>> = {
  'rating.received': 'rated',
  'ticket.checked-in': 'issued',
};

function tallyBy(
  rows: readonly CountRow[],
  subject: (row: CountRow) => string | null,
): (id: string) => DayCounts {
  const tallies = new Map<string, Record<string, number>>();
  for (const row of rows) {
    const id = subject(row);
    if (id === null) continue;
    const tally = tallies.get(id) ?? {};
    tallies.set(id, tally);
    const counter = counterOf(row.type);
    tally[counter] = (tally[counter] ?? 0) + row.count;
  }
  return (id) => countsOf(tallies.get(id) ?? {});
}

function counterOf(type: string): string {
  return COUNTER_OF[type] ?? type.replace('ticket.', '');
}

function countsOf(tally: Readonly<Record<string, number>>): DayCounts {
  return Object.fromEntries(
    DAY_COUNTERS.map((counter) => [counter, tally[counter] ?? 0]),
  ) as DayCounts;
}

const LINES = `
  SELECT queue_id, id, issued_at FROM ticket
  WHERE hall_id = $1 AND state = 'waiting' AND callable
  ORDER BY issued_at, id
`;

const TALLIES = `
  SELECT CASE type WHEN 'ticket.restored' THEN payload ->> 'undid' ELSE type END AS type,
    coalesce(payload #>> '{left,queueId}', payload ->> 'queueId') AS queue_id,
    coalesce(payload #>> '{left,windowId}', payload ->> 'windowId') AS window_id,
    sum(CASE type WHEN 'ticket.restored' THEN -1 ELSE 1 END)::int AS count
  FROM hall_event
  WHERE hall_id = $1 AND type <> 'ticket.rated'
    AND (type LIKE 'ticket.%' OR type = 'rating.received')
    -- What a booking does, and a number that is withheld, only its holder hears of.
    AND 'floor' = ANY (rooms)
    AND seq > coalesce((
      SELECT turned.seq FROM hall_event turned
      WHERE turned.hall_id = $1 AND turned.type = 'hall.day-turned'
      ORDER BY turned.seq DESC LIMIT 1
    ), 0)
  GROUP BY 1, 2, 3
`;
