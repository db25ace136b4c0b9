import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import type { TicketRecord } from '../ticket.record';

/** The day of a queue, of whose numbers one is spoken for. */
export interface QuotaOfDay {
  readonly queueId: string;
  readonly businessDate: string;
  readonly dailyQuota: number;
}

/**
 * Keeps one number of the day for a booking, so that nobody who has booked finds the day's numbers
 * taken. The row stays locked until the commit: whoever wants a place of the same day waits here, and
 * what is counted behind it is true.
 *
 * @returns whether there was one
 */
export async function keepQuota(
  unit: UnitOfWork,
  { queueId, businessDate, dailyQuota }: QuotaOfDay,
): Promise<boolean> {
  const kept = await unit.query(KEEP, [unit.hallId, businessDate, queueId, dailyQuota]);
  return kept.length > 0;
}

/** A booking that was given back leaves its number to the others. */
export async function returnQuota(
  unit: UnitOfWork,
  { businessDate, queueId }: Pick<TicketRecord, 'businessDate' | 'queueId'>,
): Promise<void> {
  await unit.query(RETURN, [unit.hallId, businessDate, queueId]);
}

const KEEP = `
  INSERT INTO queue_day (hall_id, business_date, queue_id, issued)
  SELECT $1, $2::date, $3, 1 WHERE $4 > 0
  ON CONFLICT (hall_id, business_date, queue_id) DO UPDATE SET issued = queue_day.issued + 1
    WHERE queue_day.issued < $4
  RETURNING 1
`;

const RETURN = `
  UPDATE queue_day SET issued = issued - 1
  WHERE hall_id = $1 AND business_date = $2 AND queue_id = $3 AND issued > 0
`;
