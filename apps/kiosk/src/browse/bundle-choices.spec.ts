import { aDirectory, anItem } from '../hall/catalogue.fixture';
import { bundleChoices } from './bundle-choices';

const names = { zhHans: '出生', zhHant: '出生', en: 'Birth' };
const items = [anItem('1'), anItem('2')];

describe(bundleChoices, () => {
  it('lists the bundles of the hall with their items in the order of doing them', () => {
    const bundles = [
      { id: 'b', names, itemIds: ['2', '1'] },
      { id: 'a', names, itemIds: ['1'] },
    ];
    const choices = bundleChoices(aDirectory(items, undefined, undefined, bundles));
    expect(choices.map((choice) => [choice.id, choice.items.map(({ id }) => id)])).toEqual([
      ['b', ['2', '1']],
      ['a', ['1']],
    ]);
    expect(choices[0]?.names).toEqual(names);
  });

  it('leaves out items the kiosk does not know, and bundles that have no other', () => {
    const bundles = [
      { id: 'a', names, itemIds: ['gone', '1'] },
      { id: 'b', names, itemIds: ['gone'] },
    ];
    const choices = bundleChoices(aDirectory(items, undefined, undefined, bundles));
    expect(choices.map((choice) => [choice.id, choice.items.length])).toEqual([['a', 1]]);
  });

  it('has none in a hall that was kept before there were bundles', () => {
    expect(bundleChoices(aDirectory(items))).toEqual([]);
  });
});
