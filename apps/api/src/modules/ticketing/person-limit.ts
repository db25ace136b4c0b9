import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { AskedTicket } from './new-tickets';
import type { QueuePolicy } from './queue-policy.query';

/**
 * Nobody takes a hall's numbers by the dozen. Whatever came of them counts, or giving them up would
 * begin the count anew. The lock lets no second kiosk, at whatever process, count beside this one.
 *
 * @param today the hall's business date
 * @throws DomainError `ticketing.person-limit-reached`
 */
export async function refuseTooManyOfPerson(
  unit: UnitOfWork,
  today: string,
  { personPerDay }: Pick<QueuePolicy, 'personPerDay'>,
  { holderRef, representedRef }: Pick<AskedTicket, 'holderRef' | 'representedRef'>,
): Promise<void> {
  if (holderRef === undefined) return;
  const { hallId } = unit;
  await unit.query(LOCK, [`tickets-of:${hallId}:${holderRef.toString('hex')}`]);
  const [row] = await unit.query<{ taken: number }>(TAKEN, [
    hallId,
    holderRef,
    today,
    representedRef ?? null,
  ]);
  if ((row?.taken ?? 0) < personPerDay) return;
  throw new DomainError('ticketing.person-limit-reached', 'That is all for one person today.', {
    limit: personPerDay,
  });
}

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/** Bookings are counted by rules of their own. */
const TAKEN = `
  SELECT count(*)::int AS taken FROM ticket
  WHERE hall_id = $1 AND holder_ref = $2 AND business_date = $3
    AND represented_ref IS NOT DISTINCT FROM $4::bytea AND slot_start_at IS NULL
`;
