import { Client } from 'pg';

/** Sets the clocks of all halls of a database forward; they go on running from there. */
export async function setClocksForward(databaseUrl: string, minutes: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `UPDATE hall_time SET hall_anchor = hall_now(hall_id) + $1 * interval '1 minute',
         real_anchor = clock_timestamp()`,
      [minutes],
    );
  } finally {
    await client.end();
  }
}
