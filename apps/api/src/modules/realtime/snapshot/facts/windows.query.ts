import {
  CLOSED_DESK,
  compareDesks,
  type DeskState,
  type DeskSummary,
  type HeldTicket,
  type PauseReason,
  type WindowSummary,
} from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { skillInForce } from './skill-in-force';

interface WindowRow {
  readonly id: string;
  readonly name: string;
  readonly area_id: string;
  readonly zone_id: string;
  readonly queue_ids: readonly string[];
  readonly session_id: string | null;
  readonly idle_since: Date | null;
  readonly paused_at: Date | null;
  readonly pause_reason: PauseReason | null;
  readonly lost_at: Date | null;
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
  readonly held: readonly HeldTicket[];
}

/** All windows of a hall in the order of its signs. */
export async function readWindows(
  manager: EntityManager,
  hallId: string,
  at: Date,
): Promise<WindowFacts[]> {
  const rows = await manager.query<WindowRow[]>(WINDOWS, [hallId, at]);
  const byWindow = new Map<string, WindowRow[]>();
  for (const row of rows) byWindow.set(row.id, [...(byWindow.get(row.id) ?? []), row]);
  return [...byWindow.values()].map(factsOf);
}

/** @param rows of one window, one for each clerk */
function factsOf(rows: readonly WindowRow[]): WindowFacts {
  const [{ row, desk }, ...others] = rows
    .map((each) => ({ row: each, desk: deskOf(each) }))
    .sort((a, b) => compareDesks(a.desk, b.desk)) as [Desk, ...Desk[]];
  return {
    summary: {
      id: row.id,
      name: row.name,
      areaId: row.area_id,
      ...desk,
      others: others.map((other) => other.desk),
    },
    zoneId: row.zone_id,
    queueIds: row.queue_ids,
    held: row.held.map(toHeld),
  };
}

interface Desk {
  readonly row: WindowRow;
  readonly desk: DeskSummary;
}

function deskOf(row: WindowRow): DeskSummary {
  if (row.session_id === null) return CLOSED_DESK;
  const [state, since] = workOf(row);
  return {
    sessionId: row.session_id,
    state,
    ticketId: row.ticket_id,
    label: row.label,
    callCount: row.call_count ?? 0,
    since: since?.toISOString() ?? null,
    pauseReason: state === 'paused' ? row.pause_reason : null,
    offlineSince: row.lost_at?.toISOString() ?? null,
  };
}

function toHeld({ id, label, returnAtMs }: HeldRow): HeldTicket {
  const returnAt = returnAtMs === null ? null : new Date(returnAtMs).toISOString();
  return { ticketId: id, label, returnAt };
}

function workOf(row: WindowRow): readonly [DeskState, Date | null] {
  if (row.ticket_state === 'called') return ['called', row.called_at];
  if (row.ticket_state === 'serving') return ['serving', row.started_at];
  return row.paused_at ? ['paused', row.paused_at] : ['idle', row.idle_since];
}

const WINDOWS = `
  SELECT service_window.id, service_window.name, service_window.area_id, service_window.zone_id,
    coalesce(service_window.told_queue_ids, served.queue_ids, '{}') AS queue_ids, session.id AS session_id,
    greatest(session.opened_at, session.resumed_at, freed.at) AS idle_since,
    session.paused_at, session.pause_reason, session.lost_at,
    ticket.id AS ticket_id, ticket.label, ticket.state AS ticket_state, ticket.called_at,
    ticket.started_at, ticket.call_count, coalesce(aside.held, '[]') AS held
  FROM service_window
  LEFT JOIN (
    SELECT window_id, array_agg(queue_id ORDER BY level, queue_id) AS queue_ids
    FROM (
      SELECT skill.window_id, skill.queue_id, min(skill.level) AS level
      FROM window_skill skill
      WHERE skill.hall_id = $1 AND ${skillInForce('skill', '$2')}
      GROUP BY skill.window_id, skill.queue_id
    ) AS in_force
    GROUP BY window_id
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
