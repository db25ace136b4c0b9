import request, { type Response } from 'supertest';
import { v7 as uuid } from 'uuid';
import { PrincipalResolver } from '../../../src/modules/identity/principals/principal-resolver.service';
import { StaffAccountsService } from '../../../src/modules/identity/staff-accounts.service';
import { addClerk, type IdentityApp, PASSWORD, startIdentityApp } from './identity-app';

const SESSION = '/api/v1/session';

describe('staff sessions', () => {
  let running: IdentityApp;
  let username: string;
  let staffId: string;

  const http = () => request(running.app.getHttpServer());
  const signIn = (fields: Record<string, unknown> = {}) =>
    http()
      .post(SESSION)
      .send({ hallId: 'zc', username, password: PASSWORD, ...fields });
  const who = (cookie: string) => http().get(SESSION).set('Cookie', cookie);
  const cookieOf = (response: Response) =>
    String(response.headers['set-cookie']?.[0]).split(';', 1)[0] ?? '';
  const signedIn = async () => cookieOf(await signIn().expect(201));
  /** Writes the row and lets the moment pass in which the process still believes the old one. */
  const set = async (column: string, expression: string) => {
    await running.dataSource.query(
      `UPDATE staff_session SET ${column} = ${expression} WHERE staff_id = $1`,
      [staffId],
    );
    running.app.get(PrincipalResolver).forgetAll();
  };
  const sessions = () =>
    running.dataSource.query(
      "SELECT *, last_seen_at > now() - interval '5 seconds' AS fresh FROM staff_session WHERE staff_id = $1",
      [staffId],
    );

  beforeAll(async () => {
    running = await startIdentityApp();
  });
  afterAll(() => running.close());
  beforeEach(async () => {
    username = `clerk-${uuid()}`;
    staffId = await addClerk(running.app, 'zc', username);
  });

  it('opens with name and password and says who signed in', async () => {
    const response = await signIn().expect(201);
    expect(response.body).toEqual({
      kind: 'staff',
      id: staffId,
      hallId: 'zc',
      username,
      name: '窗口人员',
      roles: ['clerk'],
      permissions: [
        'ticket.read',
        'ticket.serve',
        'ticket.cancel',
        'ticket.rejoin',
        'ticket.undo',
        'ticket.abandon',
        'ticket.call-chosen',
        'window.operate',
        'window.take-over',
      ],
    });
    expect(response.headers['set-cookie']).toEqual([
      expect.stringMatching(/^ow_session=zc\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect(response.headers['cache-control']).toBe('no-store');
    const answer = await who(cookieOf(response)).expect(200);
    expect(answer.body).toEqual(response.body);
  });

  it('keeps nothing of the token but its hash', async () => {
    const cookie = await signedIn();
    const token = cookie.slice(cookie.indexOf('=') + 1);
    const rows = await sessions();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('takes the name in any case, with the full-width letters of an input method', async () => {
    await signIn({ username: ` ${username.toUpperCase()} ` }).expect(201);
    await signIn({ username: username.replace('clerk', 'clerk') }).expect(201);
  });

  it.each([
    ['a wrong password', { password: 'wrong' }],
    ['an unknown name', { username: 'nobody' }],
    ['the other hall', { hallId: 'nb' }],
    ['a hall that is none', { hallId: 'nowhere' }],
  ])('answers %s with one and the same refusal', async (_, fields) => {
    const { body, headers } = await signIn(fields).expect(401);
    expect(body).toMatchObject({ code: 'identity.credentials-wrong', details: {} });
    expect(headers['set-cookie']).toBeUndefined();
    expect(await sessions()).toHaveLength(0);
  });

  it.each([
    ['no password', { password: undefined }],
    ['a password of another type', { password: { $ne: '' } }],
    ['an endless password', { password: 'x'.repeat(257) }],
    ['a field more', { roles: ['administrator'] }],
    ['a hall that cannot be', { hallId: "zc' OR 1=1" }],
  ])('refuses %s as malformed', async (_, fields) => {
    const { body } = await signIn(fields).expect(400);
    expect(body.code).toBe('request.malformed');
  });

  it('does not let a disabled clerk in, and ends the sessions of one', async () => {
    const cookie = await signedIn();
    const accounts = running.app.get(StaffAccountsService);
    await running.dataSource.transaction((manager) => accounts.disable('zc', staffId, manager));
    await signIn().expect(401);
    expect((await sessions()).every((row: { ended_at: unknown }) => row.ended_at)).toBe(true);
    await who(cookie).expect(401);
  });

  it('ends by signing out, and signing out twice is no mistake', async () => {
    const cookie = await signedIn();
    await who(cookie).expect(200);
    const answer = await http().delete(SESSION).set('Cookie', cookie).expect(204);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-ow_session=; .*Expires=Thu, 01 Jan 1970/),
      expect.stringMatching(/^ow_session=; .*Expires=Thu, 01 Jan 1970/),
    ]);
    const refused = await who(cookie).expect(401);
    expect(refused.body.code).toBe('identity.sign-in-required');
    await http().delete(SESSION).set('Cookie', cookie).expect(204);
    await http().delete(SESSION).expect(204);
  });

  it('is replaced by the next sign-in at the same browser', async () => {
    const former = await signedIn();
    const response = await signIn().set('Cookie', former).expect(201);
    await who(former).expect(401);
    await who(cookieOf(response)).expect(200);
  });

  it.each([
    ['12 hours after it was opened', 'expires_at', 'now()'],
    ['after 8 hours without use', 'last_seen_at', "now() - interval '8 hours'"],
    ['when an end is written', 'ended_at', 'now()'],
  ])('is over %s', async (_, column, value) => {
    const cookie = await signedIn();
    await set(column, value);
    const { body } = await who(cookie).expect(401);
    expect(body.code).toBe('identity.sign-in-required');
  });

  it('lives 12 hours and no longer', async () => {
    await signedIn();
    const [row] = await sessions();
    expect(row.expires_at - row.created_at).toBe(12 * 3_600_000);
  });

  it('is marked as used at most once a minute', async () => {
    const cookie = await signedIn();
    await set('last_seen_at', "now() - interval '59 seconds'");
    await who(cookie).expect(200);
    expect((await sessions())[0].fresh).toBe(false);
  });

  it('is marked as used when a minute has gone by', async () => {
    const cookie = await signedIn();
    await set('last_seen_at', "now() - interval '61 seconds'");
    await who(cookie).expect(200);
    expect((await sessions())[0].fresh).toBe(true);
  });

  it('leaves who came and went in the audit log, and no secret', async () => {
    const cookie = await signedIn();
    await http().delete(SESSION).set('Cookie', cookie);
    const entries = await running.dataSource.query(
      'SELECT actor, action, subject, details FROM audit_entry WHERE actor = $1 ORDER BY id',
      [`staff:${staffId}`],
    );
    const entry = { actor: `staff:${staffId}`, subject: `staff:${staffId}`, details: {} };
    expect(entries).toEqual([
      { ...entry, action: 'identity.signed-in' },
      { ...entry, action: 'identity.signed-out' },
    ]);
  });

  it.each([
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
    ['Origin', 'https://evil.example'],
  ])('is not opened or ended by a foreign page (%s: %s)', async (header, value) => {
    const cookie = await signedIn();
    const refused = await signIn().set(header, value).expect(403);
    expect(refused.body.code).toBe('identity.not-permitted');
    await http().delete(SESSION).set('Cookie', cookie).set(header, value).expect(403);
    await who(cookie).expect(200);
  });
});
