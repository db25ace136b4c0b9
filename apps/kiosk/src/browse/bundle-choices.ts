import type { ItemIndexEntry, LocalizedName } from '@onewindow/contracts';
import type { HallDirectory } from '../hall/hall-catalogue';

/** Items for one event that are chosen with one touch. */
export interface BundleChoice {
  readonly id: string;
  readonly names: LocalizedName;
  readonly items: readonly ItemIndexEntry[];
}

/** The bundles of the hall, in its own order, with those of their items that the kiosk knows. */
export function bundleChoices(directory: HallDirectory): readonly BundleChoice[] {
  return directory.bundles
    .map(({ id, names, itemIds }) => ({
      id,
      names,
      items: itemIds.flatMap((itemId) => directory.item(itemId) ?? []),
    }))
    .filter(({ items }) => items.length > 0);
}
