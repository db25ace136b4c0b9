import type { LineTicket } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

interface LineRow {
  readonly queue_id: string;
  readonly id: string;
  readonly label: string;
  readonly due_at: Date;
  readonly rank: number;
  readonly sequence: string;
}

/** Who waits in some queues, the one whose turn comes first in front. */
export async function readPlaces(
  manager: EntityManager,
  hallId: string,
  queueIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LineTicket[]>> {
  if (queueIds.length === 0) return new Map();
  const rows = await manager.query<LineRow[]>(PLACES, [hallId, queueIds]);
  const lines = new Map<string, LineTicket[]>();
  for (const { queue_id, id, label, due_at, rank, sequence } of rows) {
    const line = lines.get(queue_id) ?? [];
    lines.set(queue_id, line);
    const order = { dueAt: due_at.toISOString(), rank, sequence: Number(sequence) };
    line.push({ ticketId: id, label, order });
  }
  return lines;
}

const PLACES = `
  SELECT queue_id, id, label, due_at, rank, sequence FROM ticket
  WHERE hall_id = $1 AND queue_id = ANY($2) AND state = 'waiting' AND callable
  ORDER BY due_at, rank, sequence
`;
