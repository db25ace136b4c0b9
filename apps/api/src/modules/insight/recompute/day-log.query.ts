import type { TicketState } from '@onewindow/contracts';
import type { LoggedSession, LoggedStep } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';

/** A ticket as its row has it, beside its steps. */
export interface LoggedTicket {
  readonly id: string;
  /** Its number as printed; of a booking that has not arrived, its id. */
  readonly label: string;
  readonly row: TicketFacts;
  /** The services kept for it, and how long they were in all. */
  readonly services: { readonly count: number; readonly milliseconds: number };
  /** In the order of the log. */
  readonly steps: readonly LoggedStep[];
}

/** The columns that follow from the steps; instants in milliseconds. */
export interface TicketFacts {
  readonly state: TicketState;
  readonly queueId: string;
  readonly issuedAt: number;
  readonly firstCalledAt: number | null;
  readonly calledAt: number | null;
  readonly lastCallAt: number | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly callCount: number;
  readonly recallCount: number;
  readonly rejoinCount: number;
}

export interface DayLog {
  readonly now: number;
  readonly tickets: readonly LoggedTicket[];
  readonly sessions: readonly LoggedSession[];
  /** Tickets of the day still in each line, as the screens are told. */
  readonly waiting: Readonly<Record<string, number>>;
  /** Numbers of kiosks that were cut off which are not of the block their kiosk was lent. */
  readonly strayNumbers: readonly string[];
  /** The last number each series has given out. */
  readonly lastNumbers: Readonly<Record<string, number>>;
  readonly issued: Readonly<Record<string, number>>;
}

/** All there is of one business day; in one transaction, or the parts would not belong together. */
export async function readDayLog(
  manager: EntityManager,
  hallId: string,
  businessDate: string,
): Promise<DayLog> {
  const of = [hallId, businessDate];
  const [clock] = await manager.query<{ now: number }[]>(
    `SELECT ${instant('hall_now($1)')} AS now`,
    [hallId],
  );
  return {
    now: clock?.now ?? 0,
    tickets: await manager.query<LoggedTicket[]>(TICKETS, of),
    sessions: await manager.query<LoggedSession[]>(SESSIONS, of),
    waiting: await countsOf(manager, WAITING, of),
    strayNumbers: await labelsOf(manager, STRAY_NUMBERS, of),
    lastNumbers: await countsOf(manager, LAST_NUMBERS, of),
    issued: await countsOf(manager, ISSUED, of),
  };
}

async function countsOf(
  manager: EntityManager,
  sql: string,
  parameters: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const rows = await manager.query<{ key: string; count: number }[]>(sql, [...parameters]);
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

async function labelsOf(
  manager: EntityManager,
  sql: string,
  parameters: readonly string[],
): Promise<readonly string[]> {
  const rows = await manager.query<{ label: string }[]>(sql, [...parameters]);
  return rows.map(({ label }) => label);
}

function instant(column: string): string {
  return `(extract(epoch FROM date_trunc('milliseconds', ${column})) * 1000)::float8`;
}

const TICKETS = `
  SELECT ticket.id, coalesce(ticket.label, ticket.id::text) AS label, jsonb_build_object('state', ticket.state,
      'queueId', ticket.queue_id, 'issuedAt', ${instant('ticket.issued_at')},
      'firstCalledAt', ${instant('ticket.first_called_at')},
      'calledAt', ${instant('ticket.called_at')}, 'lastCallAt', ${instant('ticket.last_call_at')},
      'startedAt', ${instant('ticket.started_at')}, 'endedAt', ${instant('ticket.ended_at')},
      'callCount', ticket.call_count, 'recallCount', ticket.recall_count,
      'rejoinCount', ticket.rejoin_count) AS row,
    coalesce(served.services, '{"count": 0, "milliseconds": 0}') AS services,
    coalesce(log.steps, '[]') AS steps
  FROM ticket
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('action', step.action, 'to', step.to_state,
      'at', ${instant('step.at')}, 'queueId', step.queue_id, 'sessionId', step.session_id)
      ORDER BY step.id) AS steps
    FROM ticket_step step WHERE step.hall_id = ticket.hall_id AND step.ticket_id = ticket.id
  ) log ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('count', count(*), 'milliseconds', coalesce(sum(greatest(0,
      ${instant('service.ended_at')} - ${instant('service.started_at')})), 0)) AS services
    FROM service WHERE service.hall_id = ticket.hall_id AND service.ticket_id = ticket.id
  ) served ON true
  WHERE ticket.hall_id = $1 AND ticket.business_date = $2
  ORDER BY ticket.series, ticket.number
`;

/** Sessions that served a ticket of the day. */
const SESSIONS = `
  SELECT id, ${instant('opened_at')} AS "openedAt", ${instant('closed_at')} AS "closedAt"
  FROM window_session session
  WHERE hall_id = $1 AND EXISTS (
    SELECT FROM ticket_step step WHERE step.hall_id = $1 AND step.session_id = session.id
      AND step.business_date = $2)
  ORDER BY id
`;

const WAITING = `
  SELECT queue_id AS key, count(*)::int AS count FROM ticket
  WHERE hall_id = $1 AND business_date = $2 AND state = 'waiting' GROUP BY queue_id
`;
const LAST_NUMBERS = `
  SELECT series AS key, last_number AS count FROM ticket_series
  WHERE hall_id = $1 AND business_date = $2
`;
/** A booking has no number until it checks in; the series of a kiosk has gaps and no counter. */
const ISSUED = `
  SELECT series AS key, count(number)::int AS count FROM ticket
  WHERE hall_id = $1 AND business_date = $2 AND offline_lease_id IS NULL GROUP BY series
`;
const STRAY_NUMBERS = `
  SELECT ticket.label FROM ticket
  JOIN offline_lease lease ON lease.hall_id = ticket.hall_id AND lease.id = ticket.offline_lease_id
  WHERE ticket.hall_id = $1 AND ticket.business_date = $2
    AND NOT (lease.business_date = ticket.business_date AND lease.prefix = ticket.series
      AND ticket.number BETWEEN lease.from_number AND lease.to_number)
  ORDER BY ticket.label
`;
