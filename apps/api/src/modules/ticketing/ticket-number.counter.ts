import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { QueuePolicy } from './queue-policy.query';

/** More than a day can hold; the number is counted all the same. */
export const NO_QUOTA: Pick<QueuePolicy, 'dailyQuota' | 'bands'> = {
  dailyQuota: 1_000_000,
  bands: [],
};

/**
 * The next number of the queue's series on this business date, within the day's quota. The rows stay
 * locked until the commit, so numbers are gapless and a roll-back gives its number back.
 *
 * @throws DomainError `ticketing.quota-exhausted`
 */
export async function takeNumber(
  unit: UnitOfWork,
  businessDate: string,
  { queueId, series, dailyQuota }: Pick<QueuePolicy, 'queueId' | 'series' | 'dailyQuota'>,
): Promise<number> {
  const rows = await unit.query<{ last_number: number }>(TAKE_NUMBER, [
    unit.hallId,
    businessDate,
    queueId,
    dailyQuota,
    series.prefix,
  ]);
  const [taken] = rows;
  if (!taken) {
    throw new DomainError('ticketing.quota-exhausted', 'All numbers of today have been taken.', {
      queueId,
      dailyQuota,
    });
  }
  return taken.last_number;
}

/**
 * The next number of a series on a business date whose quota holds a place for it already: that of a
 * booking, taken when it was made.
 */
export async function takeBookedNumber(
  unit: UnitOfWork,
  businessDate: string,
  series: string,
): Promise<number> {
  const [taken] = await unit.query<{ last_number: number }>(TAKE_BOOKED_NUMBER, [
    unit.hallId,
    businessDate,
    series,
  ]);
  if (!taken) throw new Error('A counter gives a number');
  return taken.last_number;
}

/**
 * Counts numbers a kiosk has given out by itself among those of their day, whatever its quota; one
 * entry of the list per number. The series of a kiosk has no counter: its numbers may have gaps.
 */
export async function countOfflineNumbers(
  unit: UnitOfWork,
  businessDate: string,
  queueIds: readonly string[],
): Promise<void> {
  await unit.query(COUNT_OFFLINE, [unit.hallId, businessDate, queueIds]);
}

const TAKE_NUMBER = `
  WITH quota AS (
    INSERT INTO queue_day (hall_id, business_date, queue_id, issued)
    SELECT $1, $2::date, $3, 1 WHERE $4 > 0
    ON CONFLICT (hall_id, business_date, queue_id) DO UPDATE SET issued = queue_day.issued + 1
      WHERE queue_day.issued < $4
    RETURNING 1
  )
  INSERT INTO ticket_series (hall_id, business_date, series, last_number)
  SELECT $1, $2::date, $5, 1 FROM quota
  ON CONFLICT (hall_id, business_date, series)
    DO UPDATE SET last_number = ticket_series.last_number + 1
  RETURNING last_number
`;

const TAKE_BOOKED_NUMBER = `
  INSERT INTO ticket_series (hall_id, business_date, series, last_number) VALUES ($1, $2, $3, 1)
  ON CONFLICT (hall_id, business_date, series)
    DO UPDATE SET last_number = ticket_series.last_number + 1
  RETURNING last_number
`;

/** In the order of the queues, so that two kiosks do not wait for each other in a circle. */
const COUNT_OFFLINE = `
  INSERT INTO queue_day (hall_id, business_date, queue_id, issued)
  SELECT $1, $2::date, queue_id, count(*)::int FROM unnest($3::text[]) AS given (queue_id)
  GROUP BY queue_id ORDER BY queue_id
  ON CONFLICT (hall_id, business_date, queue_id)
    DO UPDATE SET issued = queue_day.issued + excluded.issued
`;
