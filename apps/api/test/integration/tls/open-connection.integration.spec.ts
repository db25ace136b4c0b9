import request from 'supertest';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const SIGN_IN = { hallId: 'zc', username: 'clerk', password: 'wrong' };

describe('the console over plain HTTP', () => {
  let database: TestDatabase;
  let running: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase({ sample: false });
    running = await startTestApp(database, {
      PUBLIC_URL: 'https://hall.example',
      TRUSTED_PROXIES: '127.0.0.2',
      LOG_LEVEL: 'silent',
    });
  });
  afterAll(async () => {
    await running.close();
    await database.drop();
  });

  const http = () => request(running.app.getHttpServer());

  it.each(['/console', '/console/', '/CONSOLE/windows', '/console/assets/index.js'])(
    'refuses %s under the name others use',
    async (path) => {
      const { text, headers } = await http().get(path).set('Host', 'hall.lan:8080').expect(403);
      expect(text).toContain('<h1>工作台需要安全连接</h1>');
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  it('explains itself in the reader’s language, and where to go instead', async () => {
    const { text } = await http()
      .get('/console/?lang=en')
      .set('Host', '192.0.2.7:8080')
      .set('Accept-Language', 'zh-HK')
      .expect(403);
    expect(text).toContain('<h1>The console needs a secure connection</h1>');
    expect(text).toContain('href="https://hall.example/console/"');
  });

  it.each(['localhost', 'LOCALHOST:8080', '127.0.0.1', '127.3.2.1:8080', '[::1]:8080'])(
    'opens on the machine itself, as %s',
    async (host) => {
      const { status } = await http().get('/console/').set('Host', host);
      expect(status).not.toBe(403);
    },
  );

  it('takes no password in the open', async () => {
    const { body } = (await http()
      .post('/api/v1/session')
      .set('Host', 'hall.lan:8080')
      .send(SIGN_IN)
      .expect(403)) as { body: unknown };
    expect(body).toMatchObject({ code: 'identity.secure-connection-required' });
    await http().post('/api/v1/session').send(SIGN_IN).expect(401);
  });

  it('does not believe just anybody who claims to have come over TLS', async () => {
    await http()
      .post('/api/v1/session')
      .set('Host', 'hall.lan')
      .set('X-Forwarded-Proto', 'https')
      .send(SIGN_IN)
      .expect(403);
  });

  it('leaves the other pages and the public API as they are', async () => {
    await http().get('/api/v1/halls').set('Host', 'hall.lan:8080').expect(200);
    const { status } = await http().get('/kiosk/').set('Host', 'hall.lan:8080');
    expect(status).not.toBe(403);
  });
});

describe('the console behind a trusted proxy', () => {
  let database: TestDatabase;
  let running: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase({ sample: false });
    running = await startTestApp(database, { TRUSTED_PROXIES: 'loopback', LOG_LEVEL: 'silent' });
  });
  afterAll(async () => {
    await running.close();
    await database.drop();
  });

  const through = (proto: string, path: string) =>
    request(running.app.getHttpServer())
      .get(path)
      .set('Host', 'hall.example')
      .set('X-Forwarded-For', '192.0.2.9')
      .set('X-Forwarded-Proto', proto);

  it('opens when the proxy says that the browser came over TLS', async () => {
    expect((await through('https', '/console/')).status).not.toBe(403);
    await through('http', '/console/').expect(403);
  });

  it('counts the origin the browser sees as its own', async () => {
    const from = (origin: string) =>
      request(running.app.getHttpServer())
        .delete('/api/v1/session')
        .set('Host', 'hall.example')
        .set('X-Forwarded-Proto', 'https')
        .set('Origin', origin);
    await from('https://hall.example').expect(204);
    await from('http://hall.example').expect(403);
  });
});
