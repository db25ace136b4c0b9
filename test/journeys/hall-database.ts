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

/** Lets so many minutes of all halls of a database pass in a real one, from now on. */
export async function setClockRates(databaseUrl: string, rate: number): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `UPDATE hall_time SET hall_anchor = hall_now(hall_id), real_anchor = clock_timestamp(),
         rate = $1`,
      [rate],
    ),
  );
}

/** Lets all queues of a database give out as many numbers a day as anybody asks for. */
export async function liftQuotas(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query('UPDATE queue SET daily_quota = 100000'));
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

/** Tables of whose rows one has one of the words in whatever column, as text or as bytes. */
export async function findStored(
  databaseUrl: string,
  words: readonly string[],
): Promise<readonly string[]> {
  const hex = words.map((word) => Buffer.from(word).toString('hex'));
  const patterns = [...words, ...hex].map((word) => `%${word}%`);
  return withClient(databaseUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rowCount } = await client.query(
        `SELECT FROM ${name} AS one WHERE to_jsonb(one)::text LIKE ANY ($1) LIMIT 1`,
        [patterns],
      );
      if (rowCount) found.push(name);
    }
    return found;
  });
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
