import type { EntityManager } from 'typeorm';
import { BundleEntity } from '../../../catalogue/bundle.entity';
import { BundleItemEntity } from '../../../catalogue/bundle-item.entity';
import type { HallContent } from '../content/hall-content';
import type { TableChange } from './hall-changes';
import { upsertRows, type UpsertCount } from './upsert-rows';

/**
 * The bundles and their items. What a bundle no longer holds goes at once, so that it keeps no item in
 * the catalogue which the files have dropped.
 */
export async function writeBundles(
  manager: EntityManager,
  { hall, bundles, bundleItems }: HallContent,
): Promise<{ readonly bundle: UpsertCount; readonly bundle_item: TableChange }> {
  const gone = await manager.query<{ removed: number }[]>(
    `WITH gone AS (
       DELETE FROM bundle_item AS item
       WHERE hall_id = $1 AND NOT EXISTS (
         SELECT FROM unnest($2::text[], $3::text[]) AS wanted (bundle_id, item_id)
         WHERE wanted.bundle_id = item.bundle_id AND wanted.item_id = item.item_id
       )
       RETURNING 1
     )
     SELECT count(*)::int AS removed FROM gone`,
    [hall.id, bundleItems.map(({ bundleId }) => bundleId), bundleItems.map(({ itemId }) => itemId)],
  );
  const bundle = await upsertRows(manager, { entity: BundleEntity, rows: bundles });
  const items = await upsertRows(manager, { entity: BundleItemEntity, rows: bundleItems });
  return { bundle, bundle_item: { ...items, removed: gone[0]?.removed ?? 0 } };
}
