import type { CaseOutcome } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { TicketRecord } from './ticket.record';

/** A service begins: one stay of the ticket at the window, which its rating will speak of. */
export async function beginService(
  unit: UnitOfWork,
  ticket: TicketRecord,
  staffId: string,
): Promise<void> {
  unit.write(
    `INSERT INTO service (hall_id, id, ticket_id, window_id, session_id, staff_id, started_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      unit.hallId,
      uuidv7(),
      ticket.id,
      ticket.windowId,
      ticket.sessionId,
      staffId,
      new Date(await unit.now()),
    ],
  );
}

/**
 * The service ends, and each case named has its outcome from it: the ticket is done, set aside or
 * sent on.
 *
 * @returns the service's id
 */
export async function endService(
  unit: UnitOfWork,
  ticket: TicketRecord,
  outcomes: readonly { readonly caseId: string; readonly outcome: CaseOutcome }[] = [],
): Promise<string> {
  const [ended] = await unit.query<{ id: string }>(
    `WITH ended AS (
       UPDATE service SET ended_at = $3, ended_press = $6
       WHERE hall_id = $1 AND ticket_id = $2 AND ended_at IS NULL RETURNING id
     ), closed AS (
       UPDATE service_case SET outcome = closing.outcome, closed_at = $3, service_id = ended.id,
         closed_press = $6
       FROM ended, unnest($4::uuid[], $5::text[]) AS closing (case_id, outcome)
       WHERE service_case.hall_id = $1 AND service_case.id = closing.case_id
     )
     SELECT id FROM ended`,
    [
      unit.hallId,
      ticket.id,
      new Date(await unit.now()),
      outcomes.map(({ caseId }) => caseId),
      outcomes.map(({ outcome }) => outcome),
      unit.pressId,
    ],
  );
  if (!ended) throw new Error('A ticket that is being served has an open service');
  return ended.id;
}

/** A service that a key press has ended. */
export interface EndedService {
  readonly id: string;
  readonly windowId: string;
}

export async function findEndedBy(
  unit: UnitOfWork,
  ticketId: string,
  pressId: string,
): Promise<EndedService | undefined> {
  const [row] = await unit.query<{ id: string; window_id: string }>(
    `SELECT id, window_id FROM service
     WHERE hall_id = $1 AND ticket_id = $2 AND ended_press = $3`,
    [unit.hallId, ticketId, pressId],
  );
  return row && { id: row.id, windowId: row.window_id };
}

/** The service goes on as if the key had not been pressed, and its cases are open again. */
export async function reopenService(
  unit: UnitOfWork,
  ticketId: string,
  pressId: string,
): Promise<void> {
  await unit.query(
    `WITH reopened AS (
       UPDATE service SET ended_at = NULL, ended_press = NULL
       WHERE hall_id = $1 AND ticket_id = $2 AND ended_press = $3
     )
     UPDATE service_case
     SET outcome = NULL, closed_at = NULL, service_id = NULL, closed_press = NULL
     WHERE hall_id = $1 AND ticket_id = $2 AND closed_press = $3`,
    [unit.hallId, ticketId, pressId],
  );
}
