import { v7 as uuid } from 'uuid';
import { DevicesService } from '../../../src/modules/devices/devices.service';
import { PrincipalResolver } from '../../../src/modules/identity/principals/principal-resolver.service';
import { SignIn } from '../../../src/modules/identity/sessions/sign-in';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { addClerk, type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';
import { aCitizenToken, seedTicket } from './small-halls';

describe(PrincipalResolver.name, () => {
  let running: IdentityApp;
  let resolver: PrincipalResolver;

  const addDevice = (hallId = 'zc') =>
    running.app.get(DevicesService).create({ hallId, kind: 'kiosk', name: '一号取号机' });
  const clerkCookie = async () => {
    const username = `clerk-${uuid()}`;
    await addClerk(running.app, 'zc', username);
    const signIn = { hallId: 'zc', username, password: PASSWORD, address: '10.0.0.1' };
    return `ow_session=${await running.app.get(SignIn).execute(signIn)}`;
  };
  const setTime = (hallId: string, now: string) =>
    setHallTime(running.dataSource.manager, hallId, { now: new Date(now), rate: 0 });

  beforeAll(async () => {
    running = await startIdentityApp();
    resolver = running.app.get(PrincipalResolver);
  });
  afterAll(() => running.close());

  it('finds nobody where nobody says who they are', async () => {
    expect(await resolver.resolve({})).toBeUndefined();
    expect(await resolver.resolve({ cookie: 'theme=dark', bearer: '' })).toBeUndefined();
    expect(await resolver.resolve({ cookie: 'ow_session=nonsense' })).toBeUndefined();
    expect(await resolver.resolve({ cookie: `ow_session=zc.${'a'.repeat(43)}` })).toBeUndefined();
  });

  it('finds staff by cookie, with what the roles permit', async () => {
    const principal = await resolver.resolve({ cookie: await clerkCookie() });
    expect(principal).toMatchObject({ kind: 'staff', hallId: 'zc', roles: ['clerk'] });
    expect(principal).toHaveProperty('permissions', expect.any(Set));
    expect([...(principal?.kind === 'staff' ? principal.permissions : [])]).toContain(
      'ticket.serve',
    );
  });

  it('finds a session in its own hall only', async () => {
    const cookie = await clerkCookie();
    const elsewhere = cookie.replace('=zc.', '=nb.');
    expect(await resolver.resolve({ cookie: elsewhere })).toBeUndefined();
  });

  it('finds a device by its key, bare or in a header', async () => {
    const key = await addDevice();
    const device = await resolver.resolve({ bearer: key });
    expect(device).toMatchObject({ kind: 'device', hallId: 'zc', deviceKind: 'kiosk' });
    expect(await resolver.resolve({ bearer: `Bearer ${key}` })).toEqual(device);
  });

  it('knows a device in its own hall only, and not once it is revoked', async () => {
    const key = await addDevice();
    await expect(resolver.resolve({ bearer: key.replace('owd_zc_', 'owd_nb_') })).rejects.toThrow(
      expect.objectContaining({ code: 'devices.key-invalid' }),
    );
    await running.dataSource.query('UPDATE device SET revoked_at = now()');
    await expect(resolver.resolve({ bearer: key })).rejects.toMatchObject({
      code: 'devices.key-invalid',
    });
  });

  it('believes a device it has seen for a moment, and no longer', async () => {
    const key = await addDevice();
    await resolver.resolve({ bearer: key });
    await running.dataSource.query('UPDATE device SET revoked_at = now()');
    await expect(resolver.resolve({ bearer: key })).resolves.toBeDefined();
    resolver.forgetAll();
    await expect(resolver.resolve({ bearer: key })).rejects.toMatchObject({
      code: 'devices.key-invalid',
    });
  });

  it('hears a bearer before a cookie, also when it is wrong', async () => {
    const cookie = await clerkCookie();
    const bearer = await addDevice('nb');
    expect(await resolver.resolve({ cookie, bearer })).toMatchObject({ hallId: 'nb' });
    await expect(resolver.resolve({ cookie, bearer: 'owd_nb_wrong' })).rejects.toMatchObject({
      code: 'devices.key-invalid',
    });
  });

  describe('of a citizen', () => {
    it('finds the ticket of a token, in either case', async () => {
      await setTime('zc', '2026-03-02T10:00:00+08:00');
      const { id, token } = await seedTicket(running.dataSource, {
        hallId: 'zc',
        businessDate: '2026-03-02',
      });
      const holder = { kind: 'citizen', hallId: 'zc', ticketId: id, queueId: 'QA' };
      expect(await resolver.resolve({ bearer: token })).toEqual(holder);
      expect(await resolver.resolve({ bearer: token.toLowerCase() })).toEqual(holder);
    });

    it.each([
      ['of no ticket', aCitizenToken('zc')],
      ['of a hall that is none', aCitizenToken('nowhere')],
      ['that cannot be one', 'ZC-NONSENSE'],
      ['that is nothing at all', 'x'.repeat(2_000)],
    ])('refuses a token %s', async (_, bearer) => {
      await expect(resolver.resolve({ bearer })).rejects.toMatchObject({
        code: 'citizen.token-invalid',
      });
    });

    it('knows a token in its own hall only', async () => {
      await setTime('zc', '2026-03-02T10:00:00+08:00');
      const ticket = await seedTicket(running.dataSource, {
        hallId: 'zc',
        businessDate: '2026-03-02',
      });
      const bearer = ticket.token.replace('ZC-', 'NB-');
      await expect(resolver.resolve({ bearer })).rejects.toMatchObject({
        code: 'citizen.token-invalid',
      });
    });

    it('lets a token live until a day after its own, by the hall clock and zone', async () => {
      const { token } = await seedTicket(running.dataSource, {
        hallId: 'nb',
        businessDate: '2026-03-02',
      });
      await setTime('nb', '2026-03-03T23:59:59.999+08:00');
      await expect(resolver.resolve({ bearer: token })).resolves.toBeDefined();
      await setTime('nb', '2026-03-04T00:00:00+08:00');
      await expect(resolver.resolve({ bearer: token })).rejects.toMatchObject({
        code: 'citizen.token-expired',
      });
    });
  });
});
