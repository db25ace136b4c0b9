import type { HeldTicket, WindowState, WindowSummary } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { skillInForce } from './skill-in-force';

interface WindowRow {
  readonly id: string;
  readonly name: string;
  readonly area_id: string;
  readonly zone_id: string;
  readonly queue_ids: readonly string[];
  readonly opened_at: Date | null;
  readonly freed_at: Date | null;
  readonly ticket_id: string | null;
  readonly label: string | null;
  readonly ticket_state: 'called' | 'serving' | null;
  readonly called_at: Date | null;
  readonly started_at: Date | null;
  readonly call_count: number | null;
  readonly held: readonly HeldRow[];
}

interface HeldRow {
  readonly id: string;
  readonly label: string;
  readonly returnAtMs: number | null;
}

export interface WindowFacts {
  readonly summary: WindowSummary;
  readonly zoneId: string;
  readonly queueIds: readonly string[];
  readonly callCount: number;
  readonly held: readonly HeldTicket[];
}

/** All windows of a hall in the order of its signs. */
export async function readWindows(
  manager: EntityManager,
  hallId: string,
  at: Date,
): Promise<WindowFacts[]> {
  const rows = await manager.query<WindowRow[]>(WINDOWS, [hallId, at]);
  return rows.map((row) => ({
    summary: {
      id: row.id,
      name: row.name,
      areaId: row.area_id,
      state: stateOf(row),
      ticketId: row.ticket_id,
      label: row.label,
      since: sinceOf(row)?.toISOString() ?? null,
    },
    zoneId: row.zone_id,
    queueIds: row.queue_ids,
    callCount: row.call_count ?? 0,
    held: row.held.map(toHeld),
  }));
}

function toHeld({ id, label, returnAtMs }: HeldRow): HeldTicket {
  const returnAt = returnAtMs === null ? null : new Date(returnAtMs).toISOString();
  return { ticketId: id, label, returnAt };
}

function stateOf({ opened_at, ticket_state }: WindowRow): WindowState {
  return ticket_state ?? (opened_at ? 'idle' : 'closed');
}

function sinceOf(row: WindowRow): Date | null {
  switch (row.ticket_state) {
    case 'called':
      return row.called_at;
    case 'serving':
      return row.started_at;
    case null:
      return row.freed_at ?? row.opened_at;
  }
}

const WINDOWS = `
  SELECT service_window.id, service_window.name, service_window.area_id, service_window.zone_id,
    coalesce(served.queue_ids, '{}') AS queue_ids, session.opened_at, freed.at AS freed_at,
    ticket.id AS ticket_id, ticket.label, ticket.state AS ticket_state, ticket.called_at,
    ticket.started_at, ticket.call_count, coalesce(aside.held, '[]') AS held
  FROM service_window
  LEFT JOIN (
    SELECT skill.window_id, array_agg(skill.queue_id ORDER BY skill.level, skill.queue_id) AS queue_ids
    FROM window_skill skill
    WHERE skill.hall_id = $1 AND ${skillInForce('skill', '$2')}
    GROUP BY skill.window_id
  ) served ON served.window_id = service_window.id
  LEFT JOIN window_session session ON session.hall_id = service_window.hall_id
    AND session.window_id = service_window.id AND session.closed_at IS NULL
  LEFT JOIN ticket ON ticket.hall_id = session.hall_id AND ticket.session_id = session.id
    AND ticket.state IN ('called', 'serving')
  LEFT JOIN LATERAL (
    SELECT step.at FROM ticket_step step
    WHERE step.hall_id = session.hall_id AND step.session_id = session.id
      AND step.from_state IN ('called', 'serving') AND step.to_state NOT IN ('called', 'serving')
    ORDER BY step.id DESC LIMIT 1
  ) freed ON true
  LEFT JOIN (
    SELECT ticket.window_id, jsonb_agg(jsonb_build_object('id', ticket.id, 'label', ticket.label,
      'returnAtMs', extract(epoch FROM ticket.eligible_at) * 1000) ORDER BY ticket.id) AS held
    FROM ticket WHERE ticket.hall_id = $1 AND ticket.state = 'held'
    GROUP BY ticket.window_id
  ) aside ON aside.window_id = service_window.id
  WHERE service_window.hall_id = $1
  ORDER BY service_window.position
`;
