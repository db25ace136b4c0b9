import { Controller, Get, Post } from '@nestjs/common';
import request from 'supertest';
import { DevicesService } from '../../../src/modules/devices/devices.service';
import { SignIn } from '../../../src/modules/identity/sessions/sign-in';
import {
  AnyDevice,
  Asker,
  Citizen,
  Permit,
  Public,
  SignedInStaff,
} from '../../../src/platform/access/access.decorators';
import { actorOf, type Principal } from '../../../src/platform/access/principal';
import { addClerk, type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';
import { aCitizenToken, seedTicket } from './small-halls';

@Controller('probe')
class ProbeController {
  @Get('forgotten')
  forgotten(): string {
    return 'seen';
  }

  @Get('public')
  @Public()
  open(): string {
    return 'seen';
  }

  @Get('halls/:hallId/staff')
  @SignedInStaff()
  staff(@Asker() asker: Principal): string {
    return actorOf(asker);
  }

  @Get('halls/:hallId/device')
  @AnyDevice()
  device(@Asker() asker: Principal): string {
    return actorOf(asker);
  }

  @Get('halls/:hallId/citizen')
  @Citizen()
  citizen(@Asker() asker: Principal): string {
    return actorOf(asker);
  }

  @Post('halls/:hallId/serving')
  @Permit('ticket.serve')
  serving(@Asker() asker: Principal): string {
    return actorOf(asker);
  }

  @Post('halls/:hallId/issuing')
  @Permit('ticket.issue')
  issuing(@Asker() asker: Principal): string {
    return actorOf(asker);
  }
}

describe('the guard before every route', () => {
  let running: IdentityApp;
  let cookie: string;
  let key: string;
  let ticket: { readonly id: string; readonly token: string };

  const http = () => request(running.app.getHttpServer());
  const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

  beforeAll(async () => {
    running = await startIdentityApp({
      controllers: [ProbeController],
      config: { trustedProxies: 'loopback' },
    });
    const clerk = { hallId: 'zc', username: 'clerk01', password: PASSWORD };
    await addClerk(running.app, 'zc', clerk.username);
    const token = await running.app.get(SignIn).execute({ ...clerk, address: '10.0.0.1' });
    cookie = `ow_session=${token}`;
    key = await running.app
      .get(DevicesService)
      .create({ hallId: 'zc', kind: 'kiosk', name: '一号取号机' });
    const [today] = await running.dataSource.query<{ day: string }[]>(
      `SELECT to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day`,
    );
    ticket = await seedTicket(running.dataSource, {
      hallId: 'zc',
      businessDate: today?.day ?? '',
    });
  });
  afterAll(() => running.close());

  it('refuses everybody a route that forgot to say who may', async () => {
    const askers = [{}, { Cookie: cookie }, bearer(key), bearer(ticket.token), bearer('wrong')];
    for (const headers of askers) {
      const { body } = await http().get('/probe/forgotten').set(headers).expect(403);
      expect(body.code).toBe('identity.not-permitted');
    }
  });

  it('lets everybody through to what is public, with wrong credentials too', async () => {
    await http().get('/probe/public').expect(200);
    await http().get('/probe/public').set(bearer('wrong')).expect(200);
  });

  it('tells the route who asks', async () => {
    const staff = await http().get('/probe/halls/zc/staff').set('Cookie', cookie).expect(200);
    expect(staff.text).toMatch(/^staff:/);
    const device = await http().get('/probe/halls/zc/device').set(bearer(key)).expect(200);
    expect(device.text).toMatch(/^device:/);
    const citizen = await http().get('/probe/halls/zc/citizen').set(bearer(ticket.token));
    expect(citizen.text).toBe(`ticket:${ticket.id}`);
  });

  it('weighs permissions of staff and devices', async () => {
    await http().post('/probe/halls/zc/serving').set('Cookie', cookie).expect(201);
    await http().post('/probe/halls/zc/issuing').set('Cookie', cookie).expect(403);
    await http().post('/probe/halls/zc/serving').set(bearer(key)).expect(403);
    await http().post('/probe/halls/zc/issuing').set(bearer(key)).expect(201);
    await http().post('/probe/halls/zc/issuing').set(bearer(ticket.token)).expect(403);
  });

  it('refuses everybody another hall', async () => {
    const asked = [
      http().get('/probe/halls/nb/staff').set('Cookie', cookie),
      http().get('/probe/halls/nb/device').set(bearer(key)),
      http().get('/probe/halls/nb/citizen').set(bearer(ticket.token)),
      http().post('/probe/halls/nb/serving').set('Cookie', cookie),
    ];
    for (const answer of asked) {
      const { body } = await answer.expect(403);
      expect(body.code).toBe('identity.foreign-hall');
    }
  });

  it('does not count a cookie that a foreign page sends along', async () => {
    const post = () => http().post('/probe/halls/zc/serving').set('Cookie', cookie);
    await post().set('Sec-Fetch-Site', 'cross-site').expect(403);
    await post().set('Origin', 'http://evil.example').expect(403);
    await post().set('Sec-Fetch-Site', 'same-origin').expect(201);
    await post().set('Host', 'hall.example').set('Origin', 'http://hall.example').expect(201);
  });

  it('lets a bearer come from any page, because no browser sends it by itself', async () => {
    await http()
      .post('/probe/halls/zc/issuing')
      .set(bearer(key))
      .set('Sec-Fetch-Site', 'cross-site')
      .expect(201);
  });

  it('names the credentials that are missing or wrong', async () => {
    const code = async (path: string, headers = {}) =>
      (await http().get(`/probe/halls/zc/${path}`).set(headers).expect(401)).body.code;
    expect(await code('staff')).toBe('identity.sign-in-required');
    expect(await code('staff', { Cookie: 'ow_session=zc.gone' })).toBe('identity.sign-in-required');
    expect(await code('device')).toBe('devices.key-invalid');
    expect(await code('device', bearer('owd_zc_wrong'))).toBe('devices.key-invalid');
    expect(await code('citizen')).toBe('citizen.token-invalid');
    expect(await code('citizen', bearer('wrong'))).toBe('citizen.token-invalid');
  });

  it('answers "too many" after twenty wrong tokens a minute, but serves the right ones', async () => {
    const ask = (token: string) =>
      http()
        .get('/probe/halls/zc/citizen')
        .set({ ...bearer(token), 'X-Forwarded-For': '10.9.9.9' });
    for (let count = 0; count < 20; count += 1) await ask(aCitizenToken('zc')).expect(401);
    const { body, headers } = await ask(aCitizenToken('zc')).expect(429);
    expect(body.code).toBe('request.too-many');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await ask(ticket.token).expect(200);
  });
});
