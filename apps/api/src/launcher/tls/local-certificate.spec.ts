import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkServerIdentity, connect } from 'node:tls';
import { keepLocalCertificate, type LocalCertificate } from './local-certificate';

const NAMES = ['Hall-1', 'hall-1.local', 'localhost', '127.0.0.1', '::1', '192.0.2.7', 'fd00::2'];
const DAY_MS = 86_400_000;
const TODAY = new Date();
const inDays = (days: number): Date => new Date(TODAY.getTime() + days * DAY_MS);

describe(keepLocalCertificate, () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'onewindow-local-')), 'tls');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  const keep = (names = NAMES, now = TODAY): Promise<LocalCertificate> =>
    keepLocalCertificate({ folder, authorityName: 'OneWindow hall-1', names, now });
  const leafOf = ({ certFile }: LocalCertificate) => new X509Certificate(readFileSync(certFile));
  const authorityOf = (made: LocalCertificate) =>
    new X509Certificate(readFileSync(made.authorityFile));

  it('keeps its keys to the owner', async () => {
    await keep();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const modes = readdirSync(folder).map((name) => [
      name,
      statSync(join(folder, name)).mode & 0o777,
    ]);
    expect(Object.fromEntries(modes)).toEqual({
      'authority.crt': 0o644,
      'authority.key': 0o600,
      'server.crt': 0o644,
      'server.key': 0o600,
    });
  });

  it('is an authority for ten years that signs servers and no further authorities', async () => {
    const made = await keep();
    const authority = authorityOf(made);
    expect(authority.ca).toBe(true);
    expect(authority.subject).toBe('O=OneWindow\nCN=OneWindow hall-1');
    expect(authority.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(new Date(authority.validTo) > inDays(3_600)).toBe(true);
    expect(made.fingerprint).toBe(authority.fingerprint256);
  });

  it('signs a certificate that browsers accept: for servers, and for a year and a month', async () => {
    const leaf = leafOf(await keep());
    expect(leaf.ca).toBe(false);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    const days = (Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)) / DAY_MS;
    expect(days).toBeLessThanOrEqual(398);
  });

  describe('before a client that trusts the authority', () => {
    let made: LocalCertificate;
    let server: Server;
    beforeEach(async () => {
      made = await keep();
      server = createServer({
        cert: readFileSync(made.certFile),
        key: readFileSync(made.keyFile),
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
    });
    afterEach(() => void server.close());

    const reach = (name: string): Promise<'accepted'> =>
      new Promise((resolve, reject) => {
        const socket = connect({
          host: '127.0.0.1',
          port: (server.address() as AddressInfo).port,
          ca: readFileSync(made.authorityFile),
          ...(isIP(name) === 0 ? { servername: name } : {}),
          checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
        });
        socket.once('error', reject);
        socket.once('secureConnect', () => {
          socket.end();
          resolve('accepted');
        });
      });

    it.each(NAMES)('it is %s', async (name) => {
      await expect(reach(name)).resolves.toBe('accepted');
    });

    it.each(['other', '192.0.2.8', 'local'])('it is not %s', async (name) => {
      await expect(reach(name)).rejects.toThrow(/altnames|list/);
    });
  });

  describe('the next time', () => {
    let first: LocalCertificate;
    beforeEach(async () => {
      first = await keep();
    });

    it('changes nothing that holds', async () => {
      const again = await keep(['localhost', '192.0.2.7'], inDays(300));
      expect(again).toEqual({ ...first, isNew: false });
    });

    it.each([
      ['a new address', [...NAMES, '192.0.2.99'], TODAY],
      ['a month before its end', NAMES, inDays(370)],
      ['a clock that was wrong', NAMES, inDays(-30)],
    ])('renews the certificate for %s, by the same authority', async (_, names, now) => {
      const before = leafOf(first).serialNumber;
      const again = await keep(names, now);
      expect(again.isNew).toBe(true);
      expect(again.fingerprint).toBe(first.fingerprint);
      expect(leafOf(again).serialNumber).not.toBe(before);
      expect(leafOf(again).verify(authorityOf(first).publicKey)).toBe(true);
    });

    it('renews a certificate whose file is broken', async () => {
      writeFileSync(first.certFile, 'broken');
      expect((await keep()).isNew).toBe(true);
    });

    it('makes no second authority behind the back of those who trust the first', async () => {
      rmSync(join(folder, 'authority.key'));
      await expect(keep()).rejects.toMatchObject({ code: 'tls.authority-broken' });
      expect(leafOf(first)).toBeDefined();
    });

    it('makes a new authority when the old one ends', async () => {
      const again = await keep(NAMES, inDays(3_640));
      expect(again.fingerprint).not.toBe(first.fingerprint);
      expect(leafOf(again).verify(authorityOf(again).publicKey)).toBe(true);
    });
  });
});
