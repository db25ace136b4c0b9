import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';

interface Handover {
  readonly fromSessionId: string;
  readonly toSessionId: string;
  readonly toStaffId: string;
}

/**
 * The ticket called or being served in a session goes on in another: it stays at its window, in its
 * state, and the service under way is finished by whoever took the window over.
 *
 * @returns its id, if there was one
 */
export async function handTicketOver(
  unit: UnitOfWork,
  { fromSessionId, toSessionId, toStaffId }: Handover,
): Promise<string | null> {
  const { hallId } = unit;
  const [ticket] = await unit.query<{ id: string }>(
    `SELECT id FROM ticket
     WHERE hall_id = $1 AND session_id = $2 AND state IN ('called', 'serving') FOR UPDATE`,
    [hallId, fromSessionId],
  );
  if (!ticket) return null;
  await unit.query('UPDATE ticket SET session_id = $3 WHERE hall_id = $1 AND id = $2', [
    hallId,
    ticket.id,
    toSessionId,
  ]);
  await unit.query(
    `UPDATE service SET session_id = $3, staff_id = $4
     WHERE hall_id = $1 AND ticket_id = $2 AND ended_at IS NULL`,
    [hallId, ticket.id, toSessionId, toStaffId],
  );
  return ticket.id;
}
