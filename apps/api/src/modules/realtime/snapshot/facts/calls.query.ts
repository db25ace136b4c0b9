import type { Language, LiveCall } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

interface CallRow {
  readonly id: string;
  readonly label: string;
  readonly queue_id: string;
  readonly window_id: string;
  readonly area_id: string;
  readonly last_call_at: Date;
  readonly call_count: number;
  readonly language: Language;
}

export interface MissedFact {
  readonly ticketId: string;
  readonly label: string;
  readonly areaId: string;
}

interface MissedRow {
  readonly id: string;
  readonly label: string;
  readonly area_id: string;
}

/** Calls nobody has answered yet, newest first. */
export async function readCalls(manager: EntityManager, hallId: string): Promise<LiveCall[]> {
  const rows = await manager.query<CallRow[]>(CALLS, [hallId]);
  return rows.map((row) => ({
    ticketId: row.id,
    label: row.label,
    queueId: row.queue_id,
    windowId: row.window_id,
    areaId: row.area_id,
    calledAt: row.last_call_at.toISOString(),
    callCount: row.call_count,
    language: row.language,
  }));
}

/** Numbers that were missed and may still come back, newest first. */
export async function readMissed(
  manager: EntityManager,
  hallId: string,
  areaIds: readonly string[],
): Promise<MissedFact[]> {
  const rows = await manager.query<MissedRow[]>(MISSED, [hallId, areaIds]);
  return rows.map((row) => ({ ticketId: row.id, label: row.label, areaId: row.area_id }));
}

const CALLS = `
  SELECT ticket.id, ticket.label, ticket.queue_id, ticket.window_id, service_window.area_id,
    ticket.last_call_at, ticket.call_count, ticket.language
  FROM ticket
  JOIN service_window ON service_window.hall_id = ticket.hall_id
    AND service_window.id = ticket.window_id
  WHERE ticket.hall_id = $1 AND ticket.state = 'called'
  ORDER BY ticket.last_call_at DESC, ticket.id
`;

const MISSED = `
  SELECT ticket.id, ticket.label, service_window.area_id
  FROM ticket
  JOIN service_window ON service_window.hall_id = ticket.hall_id
    AND service_window.id = ticket.window_id
  CROSS JOIN LATERAL (
    SELECT max(step.id) AS id FROM ticket_step step
    WHERE step.hall_id = ticket.hall_id AND step.ticket_id = ticket.id AND step.to_state = 'missed'
  ) missed
  WHERE ticket.hall_id = $1 AND ticket.state = 'missed' AND service_window.area_id = ANY($2)
  ORDER BY missed.id DESC
`;
