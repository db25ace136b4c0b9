import type { Client } from 'pg';
import { findFaults, STEPS_OF_VISIT, type Faults, type Step } from './ledger';
import { withClient } from './with-client';

/** Compares what was told with what the database has, once all have been answered. */
export function faultsIn(url: string, told: readonly Step[]): Promise<Faults> {
  return withClient(url, async (client) => findFaults(told, await storedSteps(client)));
}

async function storedSteps(client: Client): Promise<readonly Step[]> {
  const { rows } = await client.query<{ action: Step['action']; ticket_id: string }>(
    'SELECT action, ticket_id FROM ticket_step WHERE action = ANY ($1::text[])',
    [STEPS_OF_VISIT],
  );
  return rows.map(({ action, ticket_id: ticketId }) => ({ action, ticketId }));
}
