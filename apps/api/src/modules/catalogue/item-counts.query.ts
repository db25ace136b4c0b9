import type { EntityManager } from 'typeorm';
import { ItemEntity } from './item.entity';

/** How many items of the hall each department or theme has, by its id. */
export async function countItemsBy(
  manager: EntityManager,
  hallId: string,
  column: 'department_id' | 'theme',
): Promise<ReadonlyMap<string, number>> {
  const rows = await manager
    .createQueryBuilder(ItemEntity, 'item')
    .select(`item.${column}`, 'id')
    .addSelect('count(*)::int', 'count')
    .where('item.hall_id = :hallId', { hallId })
    .groupBy(`item.${column}`)
    .getRawMany<{ id: string; count: number }>();
  return new Map(rows.map(({ id, count }) => [id, count]));
}
