import { addressOf } from './app-addresses';

const PLAIN = { port: 8080 };
const SECURE = { port: 8443, tlsCert: '/etc/hall.crt' };

describe(addressOf, () => {
  it('is this machine when nothing else is known', () => {
    expect(addressOf('kiosk', PLAIN)).toBe('http://localhost:8080');
    expect(addressOf('citizen', SECURE)).toBe('https://localhost:8443');
  });

  it('is the public address, without a slash at its end', () => {
    const config = { ...SECURE, publicUrl: 'https://hall.example/' };
    expect(addressOf('citizen', config)).toBe('https://hall.example');
    expect(addressOf('console', config)).toBe('https://hall.example');
  });

  it('gives each app its own host name, at the port of the public address', () => {
    const config = {
      ...SECURE,
      publicUrl: 'https://hall.example:8443',
      kioskHost: 'kiosk.hall.example',
      citizenHost: 'my.hall.example',
    };
    expect(addressOf('kiosk', config)).toBe('https://kiosk.hall.example:8443');
    expect(addressOf('display', config)).toBe('https://hall.example:8443');
    expect(addressOf('citizen', config)).toBe('https://hall.example:8443');
    expect(addressOf('citizen', { ...config, publicUrl: undefined })).toBe(
      'https://my.hall.example:8443',
    );
  });

  it('sends nobody to the console in the open', () => {
    const config = { ...PLAIN, publicUrl: 'http://192.0.2.7:8080', consoleHost: 'console.lan' };
    expect(addressOf('console', config)).toBe('http://localhost:8080');
    expect(addressOf('display', config)).toBe('http://192.0.2.7:8080');
  });
});
