import { appOfPath } from './app-hosts';

describe(appOfPath, () => {
  it.each([
    ['/kiosk', 'kiosk'],
    ['/Kiosk/assets/index.js', 'kiosk'],
    ['/display/area/A1', 'display'],
    ['/console/', 'console'],
    ['/setup/', 'console'],
    ['/citizen/assets/x.css', 'citizen'],
    ['/t/ZC-ABC', 'citizen'],
    ['/T/ZC-ABC', 'citizen'],
    ['/api/v1/session', 'console'],
    ['/api/v1/first-start/halls', 'console'],
    ['/api/docs/', 'console'],
    ['/api/v1/halls', undefined],
    ['/api/v1/sessions', undefined],
    ['/socket.io/', undefined],
    ['/install', undefined],
    ['/kiosks', undefined],
    ['/', undefined],
  ])('knows whose %s is', (path, app) => {
    expect(appOfPath(path)).toBe(app);
  });
});
