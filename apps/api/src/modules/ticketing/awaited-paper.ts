import { isCallableAtOnce } from '@onewindow/queueing';
import type { Principal } from '../../platform/access/principal';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { QueuePolicy } from './queue-policy.query';

/** Whether a number may be called at once; one is waited for whose kiosk has a printer. */
export async function mayBeCalledAtOnce(
  unit: UnitOfWork,
  principal: Principal,
  { unprintedTickets }: Pick<QueuePolicy, 'unprintedTickets'>,
): Promise<boolean> {
  if (unprintedTickets === 'callable' || principal.kind !== 'device') return true;
  const printers = await unit.query(
    'SELECT FROM printer WHERE hall_id = $1 AND device_id = $2 AND removed_at IS NULL',
    [unit.hallId, principal.id],
  );
  return isCallableAtOnce(unprintedTickets, printers.length > 0);
}
