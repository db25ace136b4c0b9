import request from 'supertest';
import { StaffSignIns } from '../../../src/modules/identity/staff-sign-ins.service';
import { runFromSource } from '../../support/source-process';
import { type IdentityApp, startIdentityApp } from './identity-app';

describe('npm run staff', () => {
  let running: IdentityApp;

  beforeEach(async () => {
    running = await startIdentityApp();
  });
  afterEach(() => running.close());

  const staff = (...words: readonly string[]) =>
    runFromSource('staff.ts', words, { DATABASE_URL: running.database.url });
  const passwordIn = (output: string) => /密码 (\S+)/.exec(output)?.[1] ?? '';
  const signIn = (username: string, password: string) =>
    request(running.app.getHttpServer())
      .post('/api/v1/session')
      .send({ hallId: 'zc', username, password });
  const audited = () =>
    running.dataSource.query(
      `SELECT action, actor FROM audit_entry
       WHERE hall_id = 'zc' AND action LIKE 'identity.%-sign-in' ORDER BY seq, action`,
    );

  it('gives somebody new a sign-in that works, and a second password in place of the first', async () => {
    const words = ['Wangfang', '--name', '王芳', '--role', 'clerk', '--hall', 'zc'];
    const made = await staff(...words);
    expect(made).toMatchObject({ exitCode: 0, complaint: '' });
    const { body } = await signIn('wangfang', passwordIn(made.output)).expect(201);
    expect(body).toMatchObject({ name: '王芳', roles: ['clerk'] });

    const renewed = await staff('wangfang', '--hall', 'zc');
    expect(renewed.output).toContain('王芳');
    await signIn('wangfang', passwordIn(made.output)).expect(401);
    const again = await signIn('wangfang', passwordIn(renewed.output)).expect(201);
    expect(again.body).toMatchObject({ name: '王芳', roles: ['clerk'] });
  });

  it.each([
    ['a username nobody has', ['nobody', '--hall', 'zc'], 'nobody'],
    ['one of two halls', ['admin'], '--hall'],
  ])('changes nothing for %s', async (_, words, said) => {
    const refused = await staff(...words);
    expect(refused).toMatchObject({ exitCode: 1, output: '' });
    expect(refused.complaint).toContain(said);
    expect(await audited()).toEqual([]);
  });
});

describe(StaffSignIns, () => {
  let running: IdentityApp;
  let signIns: StaffSignIns;
  const somebody = { hallId: 'zc', username: 'wangfang', name: '王芳', roles: ['clerk'] } as const;

  beforeEach(async () => {
    running = await startIdentityApp();
    signIns = running.app.get(StaffSignIns);
  });
  afterEach(() => running.close());

  const accounts = () =>
    running.dataSource.query(
      `SELECT name, roles, demo, disabled_at IS NOT NULL AS disabled FROM staff
       WHERE hall_id = 'zc' AND username = 'wangfang'`,
    );
  const actions = async () => {
    const rows = await running.dataSource.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE hall_id = 'zc' ORDER BY seq, at, action`,
    );
    return rows.map(({ action }) => action);
  };

  it('takes a sign-in away, and gives it back with other rights', async () => {
    await signIns.provide(somebody);
    expect(await signIns.withdraw('zc', ' WangFang ')).toBe(true);
    expect(await accounts()).toEqual([
      { name: '王芳', roles: ['clerk'], demo: false, disabled: true },
    ]);
    const back = await signIns.provide({ ...somebody, name: null, roles: ['guide'] });
    expect(back).toMatchObject({ name: '王芳', roles: ['guide'], isNew: false });
    expect(await accounts()).toEqual([
      { name: '王芳', roles: ['guide'], demo: false, disabled: false },
    ]);
    expect([...(await actions())].sort()).toEqual([
      'identity.provide-sign-in',
      'identity.provide-sign-in',
      'identity.withdraw-sign-in',
    ]);
  });

  it('changes nothing for a username nobody has', async () => {
    expect(await signIns.provide({ ...somebody, name: null })).toBeNull();
    expect(await signIns.provide({ ...somebody, roles: null })).toBeNull();
    expect(await signIns.withdraw('zc', 'wangfang')).toBe(false);
    expect(await accounts()).toEqual([]);
    expect(await actions()).toEqual([]);
  });

  it('keeps to its hall', async () => {
    await signIns.provide(somebody);
    expect(await signIns.withdraw('nb', 'wangfang')).toBe(false);
    expect(await accounts()).toMatchObject([{ disabled: false }]);
  });
});
