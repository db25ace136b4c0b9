import type { ordersZhHans } from './orders-zh-hans';

export const ordersEn: typeof ordersZhHans = {
  orders: {
    open: 'Set',
    openOf: 'Set {name}',
    title: 'Set {name}',
    volume: 'Volume {percent} %',
    volumeLabel: 'Volume in per cent',
    locked: 'Out of service',
    isLocked: 'Out of service',
    lockedHint: 'Whoever is using it may finish; then it sends people to other machines.',
    pinned: 'Items shown first (at most {count})',
    pinnedHint: 'Before all others, which follow what people come for at this hour.',
    pinnedSearch: 'Type the name of an item',
    density: 'Pixels per millimetre',
    densityHint: 'Measure the width of the screen: pixels ÷ millimetres. Keys are sized by it.',
    densityOwn: 'As the screen tells',
    readerPort: 'Port of the card reader',
    readerToken: 'Secret of the card reader',
    standsAt: 'Where somebody stands before it',
    standsAtHint:
      'Touch the place on the plan, then say which way they look at the screen: paper and screen then say which way to go. Without it they do not.',
    standsX: 'Metres from the left',
    standsY: 'Metres from the top',
    standsNowhere: 'No directions',
    facing: 'Looking towards the plan’s',
    facings: { north: 'top', east: 'right', south: 'bottom', west: 'left' },
    viewingMetres: 'Farthest reader in metres',
    screenInches: 'Diagonal of the screen in inches',
    viewingHint:
      'With both, letters are as large as the distance needs, on more pages if they must be; without, the usual layout.',
    theme: 'Light or dark',
    themes: { dark: 'Dark', light: 'Light', 'by-hour': 'Light by day, dark by night' },
    reload: 'Load the page anew',
    ordered: '{name} is saved; it follows within a minute.',
    reloaded: '{name} loads itself anew as soon as nobody is using it.',
  },
};
