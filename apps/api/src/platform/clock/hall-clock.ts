import type { EntityManager } from 'typeorm';
import { DomainError } from '../errors/domain-error';

/**
 * The hall's own time in epoch milliseconds. Read it after the locks are held, so that the order in
 * time is the order in the stream.
 */
export async function hallNow(manager: EntityManager, hallId: string): Promise<number> {
  const [row] = await manager.query<{ now: Date | null }[]>('SELECT hall_now($1) AS now', [hallId]);
  if (!row?.now) throw new Error(`Hall ${hallId} has no clock`);
  return row.now.getTime();
}

/** A moment of a hall, and the zone that tells its day and hour. */
export interface HallMoment {
  readonly now: number;
  readonly timeZone: string;
}

/** @throws DomainError `hall.not-found` */
export async function hallMoment(manager: EntityManager, hallId: string): Promise<HallMoment> {
  const [row] = await manager.query<{ now: Date; time_zone: string }[]>(
    'SELECT hall_now(id) AS now, time_zone FROM hall WHERE id = $1',
    [hallId],
  );
  if (!row) throw new DomainError('hall.not-found', 'There is no such hall.', { hallId });
  return { now: row.now.getTime(), timeZone: row.time_zone };
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
