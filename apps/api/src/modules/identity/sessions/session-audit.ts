import type { EntityManager } from 'typeorm';
import { hallNow } from '../../../platform/clock/hall-clock';
import { appendToLog } from '../../../platform/events/event-log';

interface SessionChange {
  readonly action: 'identity.signed-in' | 'identity.signed-out';
  readonly hallId: string;
  readonly staffId: string;
}

/** Must be the last statement of its transaction, like every entry of the hall's log. */
export async function auditSession(
  manager: EntityManager,
  { action, hallId, staffId }: SessionChange,
): Promise<void> {
  const actor = `staff:${staffId}`;
  await appendToLog(manager, {
    hallId,
    actor,
    at: new Date(await hallNow(manager, hallId)),
    events: [],
    audits: [{ action, subject: actor }],
  });
}
