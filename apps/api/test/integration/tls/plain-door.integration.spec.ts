import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { PlainDoor } from '../../../src/platform/web/plain-door';
import { TlsStage } from './tls-stage';

describe('the door for plain HTTP', () => {
  let stage: TlsStage;
  beforeAll(async () => {
    stage = await TlsStage.open({}, true);
  });
  afterAll(() => stage.close());

  it.each(['/', '/kiosk/', '/console/windows?x=1', '/t/ZC-ABC', '/console/../install'])(
    'leads %s to TLS, under the name it was asked by',
    async (path) => {
      const { status, headers } = await stage.plain(path, { host: 'kiosk.hall.lan' });
      expect(status).toBe(307);
      expect(headers.location).toBe(`https://kiosk.hall.lan:${stage.port}${path}`);
    },
  );

  it('answers whether the hall lives', async () => {
    expect((await stage.plain('/api/health')).status).toBe(200);
  });

  it.each([
    ['GET', '/api/v1/halls'],
    ['POST', '/api/v1/session'],
    ['GET', '/socket.io/?EIO=4&transport=websocket'],
    ['POST', '/kiosk/'],
  ])('tells a program that talks in the open: %s %s', async (method, path) => {
    const { status, text } = await stage.plain(path, { method });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ code: 'identity.secure-connection-required' });
  });

  it('understands a browser that comes over TLS nevertheless, as one told never to do otherwise', async () => {
    const { status, text } = await stage.secure('/api/health', { port: stage.plainPort });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ status: 'ok' });
    await expect(
      stage.secure('/api/health', { port: stage.plainPort, host: 'other.lan' }),
    ).rejects.toThrow(/altnames/);
  });

  it('lets nobody wait in silence, and closes with the rest', async () => {
    const silent = connect(stage.plainPort, '127.0.0.1');
    await once(silent, 'connect');
    const gone = once(silent, 'close');
    stage.running.app.get(PlainDoor).onApplicationShutdown();
    await gone;
    await expect(stage.plain('/api/health')).rejects.toThrow('ECONNREFUSED');
    await stage.reopenPlainDoor();
  });

  it('goes nowhere for a host that cannot be one', async () => {
    expect((await stage.plain('/kiosk/', { host: 'evil.example/x?' })).status).toBe(403);
  });

  describe('with a local authority', () => {
    let fingerprint: string;
    beforeAll(() => {
      fingerprint = new X509Certificate(stage.files.ca).fingerprint256;
    });

    it.each([
      ['zh-CN,zh;q=0.9', '', '安装本大厅的证书'],
      ['zh-TW,en;q=0.5', '', '安裝本大廳的憑證'],
      ['en-GB', '', 'Install this hall’s certificate'],
      ['en-GB', '?lang=zh-Hans', '安装本大厅的证书'],
    ])('explains what to install (%s%s)', async (language, query, title) => {
      const { status, text } = await stage.plain(`/install${query}`, {
        headers: { 'accept-language': language },
      });
      expect(status).toBe(200);
      expect(text).toContain(`<h1>${title}</h1>`);
      const shown = /id="fingerprint">(.*?)<\/code/s.exec(text)?.[1] ?? '';
      expect(shown.replaceAll(/<[^>]*>|\s/g, '')).toBe(fingerprint);
    });

    it('loads nothing from anywhere and runs nothing', async () => {
      const { headers, text } = await stage.plain('/install');
      expect(text).not.toMatch(/<script|\ssrc=|href="https?:\/\/(?!localhost:)/);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; .*style-src 'self' 'sha256-[\w+/=]+'/,
      );
    });

    it('hands out the certificate of the authority, and not its key', async () => {
      const { status, headers, text } = await stage.plain('/install/onewindow-authority.crt');
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('application/x-x509-ca-cert');
      expect(text).toBe(stage.files.ca);
    });

    it('does not forbid plain HTTP for ever, since the install page is there', async () => {
      const { headers } = await stage.secure('/console/');
      expect(headers['strict-transport-security']).toBeUndefined();
    });
  });
});
