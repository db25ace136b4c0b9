import { MODES, NO_MODES, pageSizesOf, withToggled, type Mode, type Modes } from './modes';

const all: Modes = new Set(MODES);

describe(withToggled, () => {
  it.each(MODES)('switches %s on and off and leaves the others', (mode) => {
    expect([...withToggled(NO_MODES, mode)]).toEqual([mode]);
    expect([...withToggled(all, mode)]).toEqual(MODES.filter((other) => other !== mode));
  });
});

describe(pageSizesOf, () => {
  it.each<[Mode[]]>([[['elder']], [['elder', 'low-reach']], [[...MODES]]])(
    'offers elders at most four choices at a time: %j',
    (modes) => {
      expect(Math.max(...Object.values(pageSizesOf(new Set(modes))))).toBe(4);
    },
  );
});
