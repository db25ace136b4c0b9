import type { DataSource } from 'typeorm';

/** No client repeats a command after so long, not even one that was offline for a whole day. */
const KEPT_HOURS = 48;

/** Small enough to hold nobody up. */
const BATCH_SIZE = 1_000;

/** Forgets the answers nobody will ask for again. @returns how many there were */
export async function deleteOldAnswers(dataSource: DataSource): Promise<number> {
  let deleted = 0;
  for (;;) {
    const [row] = await dataSource.query<{ deleted: number }[]>(DELETE_BATCH, [
      KEPT_HOURS,
      BATCH_SIZE,
    ]);
    const batch = row?.deleted ?? 0;
    deleted += batch;
    if (batch < BATCH_SIZE) return deleted;
  }
}

/** Real time, not hall time: a key expires by the clock of those who hold it. */
const DELETE_BATCH = `
  WITH gone AS (
    DELETE FROM idempotency_record WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM idempotency_record
      WHERE created_at < clock_timestamp() - make_interval(hours => $1)
      ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED))
    RETURNING 1
  )
  SELECT count(*)::int AS deleted FROM gone
`;
