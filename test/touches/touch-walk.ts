import type { ItemIndexEntry } from '@onewindow/contracts';
import { bundleChoices } from '../../apps/kiosk/src/browse/bundle-choices';
import type { HallDirectory } from '../../apps/kiosk/src/hall/hall-catalogue';
import { demandOf } from '../../apps/kiosk/src/hall/item-demand';
import { POPULAR_COUNT, popularItems } from '../../apps/kiosk/src/home/popular-items';
import { NO_MODES, pageSizesOf } from '../../apps/kiosk/src/modes/modes';
import { createItemSearch, type ItemSearch } from '../../apps/kiosk/src/search/item-search';

/** No citizen types more of an item's name than this. */
const MOST_LETTERS = 6;
/** The item and the confirmation. */
const TAKE = 2;

/** Counts the touches from the home page to the printed number, on the pages as a kiosk shows them. */
export class TouchWalk {
  private readonly search: ItemSearch;
  private readonly places = new Map<string, ReadonlyMap<string, number>>();
  private readonly keys = new Map<string, ReadonlySet<string>>();

  constructor(private readonly directory: HallDirectory) {
    this.search = createItemSearch(directory.items, { demand: demandOf(directory) });
  }

  /** The items of the home page with their touches, for a kiosk in the zone. */
  popular(zoneId: string | null): ReadonlyMap<string, number> {
    const items = popularItems(this.directory, POPULAR_COUNT, zoneId);
    const { popular } = pageSizesOf(NO_MODES);
    return new Map(items.map(({ id }, index) => [id, turns(index, popular) + TAKE]));
  }

  /** All the items of an event: the way to the bundles, turning pages, the bundle, the confirmation. */
  byBundle(modes = NO_MODES): ReadonlyMap<string, number> {
    const { items: perPage } = pageSizesOf(modes);
    const bundles = bundleChoices(this.directory);
    return new Map(bundles.map(({ id }, index) => [id, 1 + turns(index, perPage) + TAKE]));
  }

  /**
   * Touches by the letter keys: the search key, one initial after another from the first one on,
   * turning pages, the item, the confirmation.
   *
   * @param initials of what the citizen may call the item; the shortest way counts
   */
  bySearch({ id }: ItemIndexEntry, initials: readonly string[], modes = NO_MODES): number {
    const { results } = pageSizesOf(modes);
    let fewest = Infinity;
    for (let typed = 1; 1 + typed + TAKE < fewest && typed <= MOST_LETTERS; typed += 1) {
      for (const letters of initials.filter(({ length }) => length >= typed)) {
        const place = this.placesFor(letters.slice(0, typed)).get(id);
        if (place === undefined || !this.canBeTyped(letters.slice(0, typed))) continue;
        fewest = Math.min(fewest, 1 + typed + turns(place, results) + TAKE);
      }
    }
    return fewest;
  }

  /** At which place each item stands that is found with the letters. */
  private placesFor(letters: string): ReadonlyMap<string, number> {
    return remembered(this.places, letters, () => {
      const found = this.search.find(letters);
      return new Map(found.map(({ id }, index) => [id, index]));
    });
  }

  /** Whether none of the keys on the way is grey. */
  private canBeTyped(letters: string): boolean {
    return [...letters].every((letter, index) => {
      const before = letters.slice(0, index);
      return remembered(this.keys, before, () => this.search.nextKeys(before)).has(letter);
    });
  }
}

/** How often the page has to be turned before the choice is seen. */
function turns(place: number, perPage: number): number {
  return Math.floor(place / perPage);
}

/** The same letters lead to many items and are looked up once. */
function remembered<T>(known: Map<string, T>, letters: string, lookUp: () => T): T {
  const answer = known.get(letters) ?? lookUp();
  known.set(letters, answer);
  return answer;
}
