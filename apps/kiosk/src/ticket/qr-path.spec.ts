import { drawQr } from './qr-path';

const ADDRESS = 'https://hall.example.cn/t/ZC-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe(drawQr, () => {
  it('stays small because it is written in capitals', () => {
    // 55 characters at level M: version 3 in alphanumeric mode, version 4 in byte mode.
    expect(drawQr(ADDRESS).size).toBe(29);
  });

  it('draws the finder pattern in the corner', () => {
    const { path } = drawQr(ADDRESS);
    expect(path.startsWith('M0 0h7v1h-7z')).toBe(true);
    expect(path).toMatch(/^[Mhvz\d -]+$/);
  });

  it('draws the same for the same ticket', () => {
    expect(drawQr(ADDRESS)).toEqual(drawQr(ADDRESS));
  });
});
