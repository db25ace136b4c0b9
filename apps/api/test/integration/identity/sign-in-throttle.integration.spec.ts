import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { addClerk, type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

const HERE = '10.0.0.1';
const ELSEWHERE = '10.0.0.2';

describe('throttling of sign-in', () => {
  let running: IdentityApp;
  let username: string;

  const attempt = (password: string, address = HERE, { app } = running) =>
    request(app.getHttpServer())
      .post('/api/v1/session')
      .set('X-Forwarded-For', address)
      .set('X-Forwarded-Proto', 'https')
      .send({ hallId: 'zc', username, password });
  const wrongTimes = async (times: number) => {
    for (let count = 0; count < times; count += 1) await attempt('wrong').expect(401);
  };

  beforeAll(async () => {
    running = await startIdentityApp({ config: { trustedProxies: 'loopback' } });
  });
  afterAll(() => running.close());
  beforeEach(async () => {
    username = `clerk-${uuid()}`;
    await addClerk(running.app, 'zc', username);
    await running.dataSource.query('TRUNCATE sign_in_attempt');
  });

  it('refuses after ten wrong passwords, the right one included, and says until when', async () => {
    await wrongTimes(10);
    const { body, headers } = await attempt(PASSWORD).expect(429);
    expect(body.code).toBe('identity.too-many-attempts');
    expect(body.details.retryAfterSeconds).toBeGreaterThan(890);
    expect(body.details.retryAfterSeconds).toBeLessThanOrEqual(900);
    expect(headers['retry-after']).toBe(String(body.details.retryAfterSeconds));
  });

  it('lets the same person in from another address meanwhile', async () => {
    await wrongTimes(10);
    await attempt(PASSWORD, ELSEWHERE).expect(201);
    await attempt(PASSWORD).expect(429);
  });

  it('starts anew after a right password', async () => {
    await wrongTimes(9);
    await attempt(PASSWORD).expect(201);
    await wrongTimes(9);
    await attempt(PASSWORD).expect(201);
  });

  it('starts anew when the quarter of an hour is over', async () => {
    await wrongTimes(10);
    await running.dataSource.query('UPDATE sign_in_attempt SET expire = expire - 900000');
    await attempt(PASSWORD).expect(201);
  });

  it('lets no more through when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => attempt('wrong')));
    const heard = answers.filter(({ status }) => status === 401);
    expect(heard.length).toBeLessThanOrEqual(10);
    // A machine out of breath refuses as well, for want of a connection; that lets nobody through.
    const turnedAway = answers.filter(({ status }) => status === 429 || status === 503);
    expect(heard.length + turnedAway.length).toBe(25);
  });

  it('counts for unknown names as for known ones', async () => {
    username = `nobody-${uuid()}`;
    await wrongTimes(10);
    await attempt('wrong').expect(429);
  });

  it('stops an address that tries many names', async () => {
    await attempt('wrong').expect(401);
    await running.dataSource.query(
      `UPDATE sign_in_attempt SET points = 300 WHERE key LIKE 'address:%'`,
    );
    username = `clerk-${uuid()}`;
    await addClerk(running.app, 'zc', username);
    await attempt(PASSWORD).expect(429);
    await attempt(PASSWORD, ELSEWHERE).expect(201);
  });

  it('does not count right passwords against the address: a hall signs in at 08:30', async () => {
    for (let count = 0; count < 3; count += 1) await attempt(PASSWORD).expect(201);
    const [row] = await running.dataSource.query(
      `SELECT points FROM sign_in_attempt WHERE key LIKE 'address:%'`,
    );
    expect(row.points).toBe(0);
  });

  it('keeps neither names nor addresses', async () => {
    await attempt('wrong').expect(401);
    const rows = JSON.stringify(await running.dataSource.query('SELECT * FROM sign_in_attempt'));
    expect(rows).not.toContain(username);
    expect(rows).not.toContain(HERE);
  });
});

describe('addresses of two API processes', () => {
  it('share one count and believe only a trusted proxy', async () => {
    const first = await startIdentityApp();
    const second = await startIdentityApp({ database: first.database });
    try {
      await addClerk(first.app, 'zc', 'clerk01');
      const attempt = ({ app }: IdentityApp, address: string) =>
        request(app.getHttpServer())
          .post('/api/v1/session')
          .set('X-Forwarded-For', address)
          .send({ hallId: 'zc', username: 'clerk01', password: 'wrong' });
      for (let count = 0; count < 5; count += 1) {
        await attempt(first, `10.0.1.${count}`).expect(401);
        await attempt(second, `10.0.2.${count}`).expect(401);
      }
      await attempt(first, '10.0.3.1').expect(429);
      await attempt(second, '10.0.3.2').expect(429);
    } finally {
      await second.close();
      await first.close();
    }
  });
});

describe('the session cookie behind a proxy', () => {
  const signIn = ({ app }: IdentityApp) =>
    request(app.getHttpServer())
      .post('/api/v1/session')
      .set('X-Forwarded-Proto', 'https')
      .send({ hallId: 'zc', username: 'clerk01', password: PASSWORD })
      .expect(201);

  it.each([
    ['is secure and bound to its host when a trusted proxy speaks TLS', 'loopback', true],
    ['stays plain when anybody could have said so', undefined, false],
  ])('%s', async (_, trustedProxies, secure) => {
    const running = await startIdentityApp({ config: { trustedProxies } });
    try {
      await addClerk(running.app, 'zc', 'clerk01');
      const { headers } = await signIn(running);
      const cookie = String(headers['set-cookie']?.[0]);
      expect(cookie.startsWith('__Host-ow_session=')).toBe(secure);
      expect(cookie.includes('; Secure')).toBe(secure);
      expect(cookie).toMatch(/; Path=\/; HttpOnly;( Secure;)? SameSite=Strict$/);
      const session = await request(running.app.getHttpServer())
        .get('/api/v1/session')
        .set('Cookie', cookie.split(';', 1)[0] ?? '');
      expect(session.status).toBe(200);
    } finally {
      await running.close();
    }
  });
});
