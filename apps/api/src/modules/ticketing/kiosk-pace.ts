import type { Principal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { AskedTicket } from './new-tickets';
import type { QueuePolicy } from './queue-policy.query';

/** Nobody chooses and confirms faster than this, and takes the paper besides. */
const LEAST_GAP_SECONDS = 3;

/**
 * A kiosk that gives numbers away to anybody gives them at a person's pace. Real time: what a prank
 * costs is paper and places, whatever the clocks of the hall say. One row for each kiosk, so that all
 * processes count together; a number that is refused otherwise is rolled back with its count.
 *
 * @throws DomainError `ticketing.kiosk-limit-reached` with `retryAfterSeconds`
 */
export async function refuseHastyKiosk(
  unit: UnitOfWork,
  principal: Principal,
  { kioskPerMinute }: Pick<QueuePolicy, 'kioskPerMinute'>,
  { holderRef }: Pick<AskedTicket, 'holderRef'>,
): Promise<void> {
  const { hallId } = unit;
  if (kioskPerMinute === 0 || principal.kind !== 'device' || holderRef !== undefined) return;
  const at = [hallId, principal.id, kioskPerMinute, LEAST_GAP_SECONDS];
  if ((await unit.query(GIVE, at)).length > 0) return;
  const [wait] = await unit.query<{ seconds: number }>(WAIT, at);
  throw new DomainError('ticketing.kiosk-limit-reached', 'This kiosk gives numbers too fast.', {
    retryAfterSeconds: wait?.seconds ?? LEAST_GAP_SECONDS,
  });
}

const GIVE = `
  INSERT INTO kiosk_pace AS pace (hall_id, device_id, last_at, minute_at, given)
  VALUES ($1, $2, clock_timestamp(), clock_timestamp(), 1)
  ON CONFLICT (hall_id, device_id) DO UPDATE SET last_at = excluded.last_at,
    minute_at = CASE WHEN excluded.last_at - pace.minute_at < interval '1 minute'
      THEN pace.minute_at ELSE excluded.last_at END,
    given = CASE WHEN excluded.last_at - pace.minute_at < interval '1 minute'
      THEN pace.given + 1 ELSE 1 END
  WHERE excluded.last_at - pace.last_at >= $4 * interval '1 second'
    AND (excluded.last_at - pace.minute_at >= interval '1 minute' OR pace.given < $3)
  RETURNING 1
`;

const WAIT = `
  SELECT ceil(greatest(1, extract(epoch FROM greatest(
    last_at + $4 * interval '1 second',
    CASE WHEN given >= $3 THEN minute_at + interval '1 minute' END) - clock_timestamp())))::int
    AS seconds
  FROM kiosk_pace WHERE hall_id = $1 AND device_id = $2
`;
