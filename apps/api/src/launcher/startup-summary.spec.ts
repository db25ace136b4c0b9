import { columnsOf, PLAIN_STYLE, renderSummary, type StartupSummary } from './startup-summary';

const summary: StartupSummary = {
  baseUrl: 'http://localhost:8080',
  appUrls: {},
  publicUrl: 'http://192.0.2.7:8080',
  authority: null,
  networkUrls: ['http://192.0.2.7:8080'],
  dataDirectory: '/srv/one window/.onewindow/data',
  logFile: '/srv/one window/.onewindow/data/logs/api.log',
  signInsFile: '/srv/one window/.onewindow/data/sign-ins.txt',
  newSignIns: null,
  seconds: 3.42,
};

const linesOf = (changes: Partial<StartupSummary> = {}): string[] =>
  renderSummary({ ...summary, ...changes }, PLAIN_STYLE).split('\n');

describe(renderSummary.name, () => {
  it.each(['/kiosk/', '/display/', '/console/', '/t/…', '/api/docs'])('names %s', (path) => {
    expect(linesOf().some((line) => line.endsWith(`http://localhost:8080${path}`))).toBe(true);
  });

  it('lines the addresses up under each other, whatever the width of the label', () => {
    const columns = linesOf()
      .filter((line) => line.includes('http'))
      .map((line) => columnsOf(line.slice(0, line.indexOf('http'))));
    expect(new Set(columns)).toEqual(new Set([14]));
  });

  it('gives an app with a host name of its own there', () => {
    const lines = linesOf({ appUrls: { kiosk: 'https://kiosk.hall.lan:8443' } }).join('\n');
    expect(lines).toContain('https://kiosk.hall.lan:8443/kiosk/');
    expect(lines).toContain('http://localhost:8080/console/');
  });

  it('tells where devices install the local authority, and the whole fingerprint', () => {
    const fingerprint = Array.from({ length: 32 }, (_, index) => String(index + 10)).join(':');
    const installUrl = 'http://192.0.2.7:8080/install';
    const text = linesOf({ authority: { installUrl, fingerprint } }).join('\n');
    expect(text).toContain(installUrl);
    expect(text.replaceAll(/\s+|[^\d:\s]+/g, '')).toContain(fingerprint);
  });

  it('shows the sign-ins on the run that has made them, and then only where they lie', () => {
    const signIns = 'clerk  A01  5fJ-kk2\n';
    expect(linesOf({ newSignIns: signIns })).toContain('    clerk  A01  5fJ-kk2');
    expect(linesOf().join('\n')).toContain('/data/sign-ins.txt');
    expect(linesOf({ signInsFile: null }).join('\n')).not.toContain('初始账号');
    expect(linesOf().join('\n')).not.toContain('5fJ-kk2');
  });
});
