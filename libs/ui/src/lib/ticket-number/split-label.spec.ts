import { splitLabel } from './split-label';

describe(splitLabel, () => {
  it('sets the letters apart from the figures', () => {
    expect(splitLabel('A012')).toEqual({ prefix: 'A', digits: '012' });
    expect(splitLabel('ZXA1204')).toEqual({ prefix: 'ZXA', digits: '1204' });
  });

  it('takes a label without letters as it is', () => {
    expect(splitLabel('012')).toEqual({ prefix: '', digits: '012' });
    expect(splitLabel('')).toEqual({ prefix: '', digits: '' });
  });
});
