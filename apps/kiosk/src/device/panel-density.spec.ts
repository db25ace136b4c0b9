import { readDensity } from './panel-density';

describe(readDensity, () => {
  it('believes what a panel can have', () => {
    expect(readDensity('1.7')).toBe(1.7);
    expect(readDensity('20')).toBe(20);
  });

  it.each(['0', '-1', 'wide', '', '0.9', '403', 'Infinity', null])('and not %p', (text) => {
    expect(readDensity(text)).toBeNull();
  });
});
