import type { EntityManager } from 'typeorm';

/**
 * The hall's own time in epoch milliseconds. Read it after the locks are held, so that the order in
 * time is the order in the stream.
 */
export async function hallNow(manager: EntityManager, hallId: string): Promise<number> {
  const [row] = await manager.query<{ now: Date | null }[]>('SELECT hall_now($1) AS now', [hallId]);
  if (!row?.now) throw new Error(`Hall ${hallId} has no clock`);
  return row.now.getTime();
}

/** Sets what time it is in a hall from now on, and how fast it runs; for tests and replays. */
export async function setHallTime(
  manager: EntityManager,
  hallId: string,
  time: { readonly now: Date; readonly rate: number },
): Promise<void> {
  await manager.query(
    `UPDATE hall_time SET real_anchor = clock_timestamp(), hall_anchor = $2, rate = $3
     WHERE hall_id = $1`,
    [hallId, time.now, time.rate],
  );
}
