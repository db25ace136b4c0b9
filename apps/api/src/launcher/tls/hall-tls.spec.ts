import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeyedCertificate, makeAuthority, makeServerCertificate } from './certificate-making';
import { firstHostName } from './certificate-names';
import { certificateWarnings, type HallTls, makeTlsReady } from './hall-tls';

const NOW = new Date('2026-11-23T08:00:00Z');
const DAY_MS = 86_400_000;
const NAMES = ['*.hall.example', 'hall.example', '192.0.2.7'];

describe(makeTlsReady, () => {
  let folder: string;
  let authority: KeyedCertificate;
  beforeAll(async () => {
    authority = await makeAuthority('An authority', NOW, 3_000);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onewindow-own-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const sign = (madeAt = NOW, days = 90): Promise<KeyedCertificate> =>
    makeServerCertificate(authority, NAMES, madeAt, days);
  const write = (name: string, content: string): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const ready = (certFile: string, keyFile: string): Promise<HallTls | null> =>
    makeTlsReady({
      settings: { kind: 'own', certFile, keyFile },
      dataDirectory: folder,
      machineName: 'hall',
      names: [],
      now: NOW,
    });

  it('needs nothing when TLS is off', async () => {
    const off = { settings: { kind: 'off' }, dataDirectory: folder, machineName: '' } as const;
    expect(await makeTlsReady({ ...off, names: [], now: NOW })).toBeNull();
  });

  it('takes a certificate of the operator, its chain behind it', async () => {
    const { cert, key } = await sign();
    const tls = await ready(write('chain.pem', cert + authority.cert), write('key.pem', key));
    expect(tls?.authority).toBeNull();
    expect(tls && firstHostName(tls.certificate)).toBe('hall.example');
  });

  it('says which file is missing', async () => {
    const { cert } = await sign();
    const certFile = write('server.crt', cert);
    const missing = join(folder, 'no-such.key');
    await expect(ready(certFile, missing)).rejects.toMatchObject({
      code: 'tls.file-missing',
      what: { en: `TLS_KEY names a file that does not exist: ${missing}` },
    });
  });

  it.each([
    ['no certificate', 'TLS_CERT', 'nonsense', undefined],
    ['no key', 'TLS_KEY', undefined, 'nonsense'],
    [
      'a key with a passphrase',
      'TLS_KEY',
      undefined,
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n',
    ],
  ])('says that a file holds %s', async (_, setting, wrongCert, wrongKey) => {
    const { cert, key } = await sign();
    const files = [write('c.pem', wrongCert ?? cert), write('k.pem', wrongKey ?? key)] as const;
    await expect(ready(...files)).rejects.toMatchObject({
      code: 'tls.file-unreadable',
      what: { en: expect.stringContaining(setting) as string },
    });
  });

  it('says that a folder is no file', async () => {
    await expect(ready(folder, folder)).rejects.toMatchObject({ code: 'tls.file-unreadable' });
  });

  it.each(['another certificate', 'a chain in the wrong order'])(
    'says that the key does not fit: %s',
    async (which) => {
      const { cert, key } = await sign();
      const other = which === 'another certificate' ? (await sign()).cert : authority.cert + cert;
      await expect(ready(write('c.pem', other), write('k.pem', key))).rejects.toMatchObject({
        code: 'tls.key-mismatch',
      });
    },
  );

  it.each([
    ['tls.certificate-expired', new Date(NOW.getTime() - 200 * DAY_MS), '2026-08-04'],
    ['tls.certificate-not-yet-valid', new Date(NOW.getTime() + 10 * DAY_MS), '2026-12-02'],
  ])('says that it is %s, and since when or until when', async (code, madeAt, day) => {
    const { cert, key } = await sign(madeAt);
    await expect(ready(write('c.pem', cert), write('k.pem', key))).rejects.toMatchObject({
      code,
      what: { en: expect.stringContaining(day) as string },
    });
  });

  describe('of a certificate that works', () => {
    const warn = async (names: readonly string[], days = 90): Promise<string[]> => {
      const { cert, key } = await sign(NOW, days);
      const tls = await ready(write('c.pem', cert), write('k.pem', key));
      return tls ? certificateWarnings(tls, names, NOW).map(({ en }) => en) : [];
    };

    it('has nothing to say when it covers what is used', async () => {
      expect(await warn(['hall.example', 'kiosk.hall.example', '192.0.2.7'])).toEqual([]);
    });

    it('names what it does not cover', async () => {
      const [warning] = await warn(['hall.example', 'a.b.hall.example', '192.0.2.8']);
      expect(warning).toContain('a.b.hall.example, 192.0.2.8');
    });

    it('counts its last days', async () => {
      expect(await warn([], 11)).toEqual([expect.stringContaining('ends in 10 days')]);
    });
  });
});
