import { Client } from 'pg';

/** Labels of tickets in the order in which their steps were stored. */
export interface StoredSteps {
  readonly called: readonly string[];
  readonly completed: readonly string[];
}

/** Sets the clocks of all halls of a database forward; they go on running from there. */
export async function setClocksForward(databaseUrl: string, minutes: number): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `UPDATE hall_time SET hall_anchor = hall_now(hall_id) + $1 * interval '1 minute',
         real_anchor = clock_timestamp()`,
      [minutes],
    ),
  );
}

/** What the step log has, whatever the screens say. */
export async function readStoredSteps(databaseUrl: string): Promise<StoredSteps> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ label: string; action: string }>(
      `SELECT ticket.label, step.action FROM ticket_step step
       JOIN ticket ON ticket.hall_id = step.hall_id AND ticket.id = step.ticket_id
       WHERE step.action IN ('call', 'complete') ORDER BY step.id`,
    ),
  );
  const labelsOf = (action: string): string[] =>
    rows.filter((row) => row.action === action).map(({ label }) => label);
  return { called: labelsOf('call'), completed: labelsOf('complete') };
}

/** The numbers of all tickets there are, sorted; one as often as it is there. */
export async function readLabels(databaseUrl: string): Promise<readonly string[]> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ label: string }>('SELECT label FROM ticket ORDER BY label'),
  );
  return rows.map(({ label }) => label);
}

/** Further accounts that are like this one but for their names: the sample has few clerks. */
export async function copyAccount(
  databaseUrl: string,
  username: string,
  copies: readonly string[],
): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `INSERT INTO staff (hall_id, id, username, name, roles, password_hash, demo)
       SELECT hall_id, gen_random_uuid(), copy, name, roles, password_hash, demo
       FROM staff CROSS JOIN unnest($2::text[]) AS copy WHERE username = $1`,
      [username, copies],
    ),
  );
}

/** Ends all connections there are, as a server does that is stopped. */
export async function cutConnections(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    ),
  );
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
