import { randomUUID } from 'node:crypto';
import { businessDateOf } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { HallEntity } from '../../hall.entity';
import type { HallContent } from '../content/hall-content';
import { upsertRows } from './upsert-rows';

/**
 * The hall's own row. A new hall also gets its clock, which runs like the real one, and its stream,
 * whose epoch no other stream ever had.
 *
 * @returns whether the hall is new
 */
export async function writeHallRow(
  manager: EntityManager,
  { hall }: HallContent,
): Promise<boolean> {
  // Two imports of one hall at the same time would undo each other.
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `onewindow import ${hall.id}`,
  ]);
  const existing = await manager.findOneBy(HallEntity, { id: hall.id });
  const businessDate = existing?.businessDate ?? businessDateOf(Date.now(), hall.timeZone);
  await upsertRows(manager, { entity: HallEntity, rows: [{ ...hall, businessDate }] });
  if (existing) return false;
  await manager.query('INSERT INTO hall_time (hall_id) VALUES ($1)', [hall.id]);
  await manager.query('INSERT INTO hall_clock (hall_id, epoch) VALUES ($1, $2)', [
    hall.id,
    randomUUID(),
  ]);
  return true;
}
