import type { HallEvent, Room } from '@onewindow/contracts';
import type { Client } from 'pg';
import { PRESSED_ACTIONS, type PressedAction } from './command-log';

/** What the database has kept of a key press. */
export interface StoredAnswer {
  readonly status: number;
  /** The ticket the answer speaks of; null when nobody was waiting or it was refused. */
  readonly ticketId: string | null;
}

export interface StoredStep {
  readonly action: PressedAction;
  readonly ticketId: string;
}

export interface StoredEvent {
  readonly seq: number;
  readonly type: HallEvent['type'];
  readonly rooms: readonly Room[];
}

/** What stands in the database at the end; read with SQL of its own, by nothing of the product. */
export interface Evidence {
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  readonly steps: readonly StoredStep[];
  readonly events: readonly StoredEvent[];
  /** Rules of the hall that do not hold, in words. */
  readonly brokenRules: readonly string[];
}

export async function readEvidence(client: Client, hallId: string): Promise<Evidence> {
  const answers = await client.query<{ key: string; status: number; ticket_id: string | null }>(
    ANSWERS,
    [hallId],
  );
  const steps = await client.query<{ action: PressedAction; ticket_id: string }>(STEPS, [
    hallId,
    PRESSED_ACTIONS,
  ]);
  const events = await client.query<{ seq: string; type: HallEvent['type']; rooms: Room[] }>(
    EVENTS,
    [hallId],
  );
  const broken = await client.query<{ what: string }>(BROKEN_RULES, [hallId]);
  return {
    answers: new Map(
      answers.rows.map((row) => [row.key, { status: row.status, ticketId: row.ticket_id }]),
    ),
    steps: steps.rows.map((row) => ({ action: row.action, ticketId: row.ticket_id })),
    events: events.rows.map((row) => ({ ...row, seq: Number(row.seq) })),
    brokenRules: broken.rows.map(({ what }) => what),
  };
}

/** A call answers with the ticket or with none; a step answers with the ticket itself. */
const ANSWERS = `
  SELECT key, status, coalesce(answer #>> '{ticket,id}', answer ->> 'id') AS ticket_id
  FROM idempotency_record WHERE hall_id = $1 AND status IS NOT NULL
`;

const STEPS = `
  SELECT action, ticket_id FROM ticket_step WHERE hall_id = $1 AND action = ANY ($2::text[])
`;

const EVENTS = `SELECT seq, type, rooms FROM hall_event WHERE hall_id = $1 ORDER BY seq`;

const BROKEN_RULES = `
  SELECT format('numbers of %s on %s: %s given, the highest is %s', series, business_date,
    count(*), max(number)) AS what
  FROM ticket WHERE hall_id = $1 AND number IS NOT NULL
  GROUP BY series, business_date HAVING count(*) <> max(number)
  UNION ALL
  SELECT format('window session %s has %s tickets at once', session_id, count(*))
  FROM ticket WHERE hall_id = $1 AND state IN ('called', 'serving')
  GROUP BY session_id HAVING count(*) > 1
  UNION ALL
  SELECT format('events: %s stored, the clock stands at %s', count(event.seq), clock.seq)
  FROM hall_clock clock LEFT JOIN hall_event event USING (hall_id)
  WHERE clock.hall_id = $1 GROUP BY clock.seq HAVING count(event.seq) <> clock.seq
  UNION ALL
  SELECT format('ticket %s is %s, its last step led to %s', ticket.id, ticket.state, last.to_state)
  FROM ticket JOIN LATERAL (
    SELECT to_state FROM ticket_step step
    WHERE step.hall_id = ticket.hall_id AND step.ticket_id = ticket.id
    ORDER BY step.id DESC LIMIT 1
  ) last ON last.to_state <> ticket.state
  WHERE ticket.hall_id = $1
`;
