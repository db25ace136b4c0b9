import type { ItemIndexEntry } from '@onewindow/contracts';
import { demandOf } from '../../apps/kiosk/src/hall/item-demand';
import type { Mode, Modes } from '../../apps/kiosk/src/modes/modes';
import { readSampleHall } from './sample-hall';
import { TouchWalk } from './touch-walk';

/** Touches from the home page to the number, the confirmation included. */
const POPULAR_BUDGET = 2;
const BUNDLE_BUDGET = 3;
const USUAL_BUDGET = 6;
const GREATEST_BUDGET = 8;
/** The part of all visits that the usual budget has to hold for. */
const USUAL_SHARE = 0.95;

const hall = readSampleHall();
const demand = demandOf(hall);
const walk = new TouchWalk(hall);

function shareOfVisits(items: readonly ItemIndexEntry[]): number {
  const visits = (all: readonly ItemIndexEntry[]) =>
    all.reduce((sum, { id }) => sum + (demand.get(id) ?? 0), 0);
  return visits(items) / visits(hall.items);
}

/** Who has begun with the official name and is tired of it begins anew with what people say. */
function fewestBySearch(item: ItemIndexEntry, modes: Modes): number {
  const byName = walk.bySearch(item, item.initials.slice(0, 1), modes);
  return byName <= GREATEST_BUDGET ? byName : walk.bySearch(item, item.initials, modes);
}

describe('touches at a kiosk of the sample hall', () => {
  it('counts over the whole catalogue', () => {
    expect(hall.items).toHaveLength(1_428);
    expect(shareOfVisits(hall.items)).toBe(1);
  });

  it.each([null, 'A', 'B'])('a popular item takes two, wherever the kiosk stands: %s', (zone) => {
    const touches = walk.popular(zone);
    expect(touches.size).toBe(8);
    expect(new Set(touches.values())).toEqual(new Set([POPULAR_BUDGET]));
  });

  it('all the items of an event take three', () => {
    const touches = walk.byBundle();
    expect([...touches.keys()]).toEqual(hall.bundles.map(({ id }) => id));
    expect(new Set(touches.values())).toEqual(new Set([BUNDLE_BUDGET]));
  });

  it('items of 95 % of all visits take at most six, by the first initials of their names', () => {
    const within = hall.items.filter(
      (item) => walk.bySearch(item, item.initials.slice(0, 1)) <= USUAL_BUDGET,
    );
    expect(shareOfVisits(within)).toBeGreaterThanOrEqual(USUAL_SHARE);
  });

  it.each<[Mode[]]>([[[]], [['elder']], [['low-reach']]])(
    'every item takes at most eight, in the modes %j',
    (modes) => {
      const on = new Set(modes);
      const beyond = hall.items.filter((item) => fewestBySearch(item, on) > GREATEST_BUDGET);
      expect(beyond.map(({ id }) => id)).toEqual([]);
    },
  );
});
