import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { FirstSignIns } from '../../../src/modules/identity/first-sign-ins/first-sign-ins.service';
import { refuseDemoAccounts } from '../../../src/modules/identity/first-sign-ins/refuse-demo-accounts';
import { type IdentityApp, startIdentityApp } from './identity-app';

describe(FirstSignIns.name, () => {
  let running: IdentityApp;
  let folder: string;
  let file: string;

  const create = (hallId = 'zc', path = file) => running.app.get(FirstSignIns).create(hallId, path);
  const staff = () =>
    running.dataSource.query(
      `SELECT username, roles, demo FROM staff WHERE hall_id = 'zc' ORDER BY username`,
    );

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'first-sign-ins-'));
    file = join(folder, 'not-there-yet', 'sign-ins.txt');
  });
  afterEach(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe('of a sample hall', () => {
    beforeEach(async () => {
      running = await startIdentityApp({ config: { publicUrl: 'http://hall.example:8080/' } });
    });

    it('makes one account per role and twelve clerks', async () => {
      await create();
      const accounts = await staff();
      expect(accounts).toHaveLength(15);
      expect(accounts).toEqual(
        expect.arrayContaining([
          { username: 'admin', roles: ['administrator'], demo: true },
          { username: 'clerk12', roles: ['clerk'], demo: true },
          { username: 'guide', roles: ['guide'], demo: true },
          { username: 'supervisor', roles: ['supervisor'], demo: true },
        ]),
      );
    });

    it('writes a sheet for its owner alone, the same as it returns, with what opens doors', async () => {
      const lines = await create();
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readFile(file, 'utf8')).toBe(`${lines.join('\n')}\n`);
      const password = /clerk01 +(\S+)/.exec(lines.join('\n'))?.[1];
      expect(password?.length).toBeGreaterThanOrEqual(14);
      await request(running.app.getHttpServer())
        .post('/api/v1/session')
        .send({ hallId: 'zc', username: 'clerk01', password })
        .expect(201);
    });

    it('gives a kiosk and a display addresses that work', async () => {
      const sheet = (await create()).join('\n');
      const kiosk = /http:\/\/hall\.example:8080\/kiosk\/#device=(\S+)/.exec(sheet)?.[1] ?? '';
      const display = /8080\/display\/hall#device=(\S+)/.exec(sheet)?.[1] ?? '';
      for (const [key, deviceKind] of [
        [kiosk, 'kiosk'],
        [display, 'display'],
      ] as const) {
        const { body } = await request(running.app.getHttpServer())
          .get('/api/v1/device')
          .set('Authorization', `Bearer ${key}`)
          .expect(200);
        expect(body).toMatchObject({ hallId: 'zc', deviceKind, areaId: null, windowId: null });
      }
    });

    it('does nothing in a hall that has people', async () => {
      const first = await create();
      expect(await create()).toEqual([]);
      expect(await readFile(file, 'utf8')).toBe(`${first.join('\n')}\n`);
      expect(await staff()).toHaveLength(15);
    });

    it('makes one set when two processes start together', async () => {
      const both = await Promise.all([create(), create('zc', join(folder, 'other.txt'))]);
      expect(both.filter((lines) => lines.length > 0)).toHaveLength(1);
      expect(await staff()).toHaveLength(15);
    });

    it('makes nobody when the sheet cannot be written', async () => {
      const taken = join(folder, 'taken');
      await writeFile(taken, '');
      await expect(create('zc', join(taken, 'sheet.txt'))).rejects.toThrow(/ENOTDIR|EEXIST/);
      expect(await staff()).toHaveLength(0);
      expect((await create()).length).toBeGreaterThan(0);
    });

    it('leaves other halls alone and knows no hall that is none', async () => {
      await create();
      const [{ count }] = await running.dataSource.query(
        `SELECT count(*)::int AS count FROM staff WHERE hall_id <> 'zc'`,
      );
      expect(count).toBe(0);
      await expect(create('nowhere')).rejects.toThrow('nowhere');
    });

    it('keeps production from starting until the demo accounts are disabled', async () => {
      await create();
      const start = (production: boolean) => refuseDemoAccounts(running.dataSource, { production });
      await expect(start(false)).resolves.toBeUndefined();
      await expect(start(true)).rejects.toThrow(/zc: admin, clerk01.*disabled_at/s);
      await running.dataSource.query('UPDATE staff SET disabled_at = now() WHERE demo');
      await expect(start(true)).resolves.toBeUndefined();
    });
  });

  describe('in production', () => {
    it('makes the administrator alone, who is no demo account', async () => {
      running = await startIdentityApp({ config: { production: true } });
      const lines = await create();
      expect(lines.join('\n')).not.toContain('#device=');
      expect(await staff()).toEqual([{ username: 'admin', roles: ['administrator'], demo: false }]);
      await refuseDemoAccounts(running.dataSource, { production: true });
    });

    it('renews the administrator of a sample hall whose demo accounts were disabled', async () => {
      running = await startIdentityApp();
      const former = await create();
      const production = await startIdentityApp({
        config: { production: true },
        database: running.database,
      });
      const again = () => production.app.get(FirstSignIns).create('zc', file);
      const signIn = (sheet: readonly string[]) =>
        request(production.app.getHttpServer())
          .post('/api/v1/session')
          .send({
            hallId: 'zc',
            username: 'admin',
            password: /admin +(\S+)/.exec(sheet.join('\n'))?.[1],
          });
      try {
        expect(await again()).toEqual([]);
        await running.dataSource.query('UPDATE staff SET disabled_at = now()');
        const renewed = await again();
        await refuseDemoAccounts(running.dataSource, { production: true });
        await signIn(former).expect(401);
        await signIn(renewed).expect(201);
      } finally {
        await production.close();
      }
    });
  });
});
