import type { BundleRow } from '../tables/hall-tables';
import type { HallContent } from './hall-content';

/** Bundles in the order of their file, and the items of each in the order of doing them. */
export function composeBundles(
  hallId: string,
  rows: readonly BundleRow[],
): Pick<HallContent, 'bundles' | 'bundleItems'> {
  return {
    bundles: rows.map(({ zhHans, zhHant, en }, position) => ({
      hallId,
      id: zhHans,
      names: { zhHans, zhHant, en },
      position,
    })),
    bundleItems: rows.flatMap(({ zhHans: bundleId, itemIds }) =>
      itemIds.map((itemId, position) => ({ hallId, bundleId, itemId, position })),
    ),
  };
}
