import type { DataSource } from 'typeorm';
import { slotsOf } from './model/model-slots';

/** By the queue that was booked, which a transfer does not change: as the first step has it. */
const BOOKED = `
  SELECT step.queue_id AS "queueId", ticket.business_date::text AS date,
    (extract(epoch FROM ticket.slot_start_at) * 1000)::float8 AS "startAt", count(*)::int AS booked
  FROM ticket JOIN ticket_step step ON step.hall_id = ticket.hall_id
    AND step.ticket_id = ticket.id AND step.action = 'book'
  WHERE ticket.hall_id = $1 AND ticket.slot_start_at IS NOT NULL AND ticket.state <> 'cancelled'
  GROUP BY 1, 2, 3
`;

interface BookedSlot {
  readonly queueId: string;
  readonly date: string;
  readonly startAt: number;
  readonly booked: number;
}

/** @returns the slots with more bookings than places, by the plan and by what is stored */
export async function overbookedSlots(
  dataSource: DataSource,
  hallId: string,
): Promise<readonly BookedSlot[]> {
  const rows = await dataSource.query<BookedSlot[]>(BOOKED, [hallId]);
  return rows.filter(({ queueId, date, startAt, booked }) => {
    const slot = slotsOf(queueId, date).find((one) => one.startAt === startAt);
    return booked > (slot?.places ?? 0);
  });
}
