import { randomBytes, randomUUID } from 'node:crypto';
import type { TicketState } from '@onewindow/contracts';
import type { DataSource } from 'typeorm';
import { aStaffMember } from './hall-people';
import { SMALL_HALL } from './small-hall';

export interface StoredTicket {
  readonly hallId: string;
  readonly businessDate: string;
  readonly state: TicketState;
  /** When it was called and, if it is being served, when the service began. */
  readonly atWindowSince?: string;
}

let numbers = 0;

/** A ticket in the small hall as if it had come there by its usual way. @returns its id */
export async function aStoredTicket(dataSource: DataSource, ticket: StoredTicket): Promise<string> {
  const { hallId, businessDate, state } = ticket;
  const id = randomUUID();
  numbers += 1;
  await dataSource.query(
    `INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
       required_queue_ids, purpose, origin, language, state, issued_at, due_at)
     VALUES ($1, $2, $3, 'A', $4, $5, $6, $7, ARRAY[$7], 'apply', 'kiosk', 'zh-Hans', 'waiting',
       $3::date, $3::date)`,
    [hallId, id, businessDate, numbers, `A${numbers}`, randomBytes(32), SMALL_HALL.queueId],
  );
  if (ticket.atWindowSince) await bringToWindow(dataSource, id, ticket, ticket.atWindowSince);
  if (state === 'booked') await giveSlot(dataSource, id);
  await dataSource.query('UPDATE ticket SET state = $2 WHERE id = $1', [id, state]);
  return id;
}

async function giveSlot(dataSource: DataSource, ticketId: string): Promise<void> {
  await dataSource.query(
    `UPDATE ticket SET number = NULL, label = NULL, slot_start_at = business_date + interval '1 h',
       slot_end_at = business_date + interval '2 h', slot_queue_id = queue_id WHERE id = $1`,
    [ticketId],
  );
}

async function bringToWindow(
  dataSource: DataSource,
  ticketId: string,
  { hallId, state }: StoredTicket,
  since: string,
): Promise<void> {
  const { id: staffId } = await aStaffMember(dataSource, hallId);
  const { windowId } = SMALL_HALL;
  const sessionId = randomUUID();
  // Closed already: a window has one open session only, and the ticket does not need it open.
  await dataSource.query(
    `INSERT INTO window_session (hall_id, id, window_id, staff_id, opened_at, closed_at)
     VALUES ($1, $2, $3, $4, $5, $5)`,
    [hallId, sessionId, windowId, staffId, since],
  );
  await dataSource.query(
    `UPDATE ticket SET window_id = $2, session_id = $3, first_called_at = $4, called_at = $4,
       last_call_at = $4, call_count = 1 WHERE id = $1`,
    [ticketId, windowId, sessionId, since],
  );
  if (state !== 'serving') return;
  await dataSource.query('UPDATE ticket SET started_at = $2 WHERE id = $1', [ticketId, since]);
  await dataSource.query(
    `INSERT INTO service (hall_id, id, ticket_id, window_id, session_id, staff_id, started_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [hallId, randomUUID(), ticketId, windowId, sessionId, staffId, since],
  );
}
