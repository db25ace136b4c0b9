import { BASKET_LIMIT } from '@onewindow/contracts';
import type { ProblemList } from '../problems/problem-list';
import type { BundleRow } from '../tables/hall-tables';
import type { Draft } from '../tables/read-table';
import { expectKnown, type Names } from './names';

export function checkBundles(
  bundles: readonly Draft<BundleRow>[],
  items: Names,
  problems: ProblemList,
): void {
  for (const { itemIds = [], file, line } of bundles) {
    const place = { file, line, column: 'items' };
    for (const itemId of itemIds) expectKnown(itemId, items, place, problems);
    if (itemIds.length <= BASKET_LIMIT) continue;
    const params = { count: itemIds.length, most: BASKET_LIMIT };
    problems.add(place, { code: 'bundle.too-many-items', params });
  }
}
