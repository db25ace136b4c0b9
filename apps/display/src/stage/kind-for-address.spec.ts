import { kindForAddress } from './kind-for-address';

describe(kindForAddress, () => {
  it.each([
    ['/display/', 'display'],
    ['/display/hall', 'display'],
    ['/display/windows', 'display'],
    ['/display/window', 'window-screen'],
    ['/display/window/A10', 'window-screen'],
  ])('%s is a %s', (pathname, kind) => {
    expect(kindForAddress(pathname)).toBe(kind);
  });
});
