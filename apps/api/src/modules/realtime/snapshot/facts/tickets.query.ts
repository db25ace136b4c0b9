import type { TicketRoomState, TicketState } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

interface TicketRow {
  readonly id: string;
  readonly label: string;
  readonly queue_id: string;
  readonly state: TicketState;
  readonly due_at: Date;
  readonly rank: number;
  readonly sequence: string;
  readonly issued_at: Date;
  readonly ahead: number;
  readonly window_id: string | null;
  readonly area_id: string | null;
  readonly last_call_at: Date | null;
  readonly call_count: number;
  readonly rated: boolean;
}

export async function readTickets(
  manager: EntityManager,
  hallId: string,
  ticketIds: readonly string[],
): Promise<TicketRoomState[]> {
  const rows = await manager.query<TicketRow[]>(TICKETS, [hallId, ticketIds]);
  return rows.map((row) => ({
    kind: 'ticket',
    ticketId: row.id,
    label: row.label,
    queueId: row.queue_id,
    state: row.state,
    order: {
      dueAt: row.due_at.toISOString(),
      rank: row.rank,
      sequence: Number(row.sequence),
    },
    issuedAt: row.issued_at.toISOString(),
    ahead: row.ahead,
    windowId: row.window_id,
    areaId: row.area_id,
    calledAt: row.last_call_at?.toISOString() ?? null,
    callCount: row.call_count,
    rated: row.rated,
  }));
}

const TICKETS = `
  SELECT own.id, coalesce(own.label, '') AS label, own.queue_id, own.state, own.due_at, own.rank, own.sequence,
    own.issued_at, own.window_id, service_window.area_id, own.last_call_at, own.call_count,
    CASE WHEN own.state = 'waiting' THEN (
      SELECT count(*)::int FROM ticket other
      WHERE other.hall_id = own.hall_id AND other.queue_id = own.queue_id
        AND other.state = 'waiting' AND other.callable
        AND (other.due_at, other.rank, other.sequence) < (own.due_at, own.rank, own.sequence)
    ) ELSE 0 END AS ahead,
    EXISTS (
      SELECT FROM rating WHERE rating.hall_id = own.hall_id AND rating.ticket_id = own.id
    ) AS rated
  FROM ticket own
  LEFT JOIN service_window ON service_window.hall_id = own.hall_id
    AND service_window.id = own.window_id
  WHERE own.hall_id = $1 AND own.id = ANY($2::uuid[])
`;
