import { loggablePath } from './request-log';

describe(loggablePath.name, () => {
  it.each([
    ['/t/ZC-7M3K9Q2R5T8V1X4Z6B0C3D5F7H', '/t/…'],
    ['/T/ZC-7M3K9Q2R5T8V1X4Z6B0C3D5F7H?from=qr', '/T/…'],
    ['/api/v1/halls/zc/items?search=身份证', '/api/v1/halls/zc/items'],
    [undefined, ''],
  ])('turns %s into %s', (url, path) => {
    expect(loggablePath(url)).toBe(path);
  });
});
