import { command, type Api } from '@onewindow/client';
import type { QueueStatus } from '@onewindow/contracts';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

describe('opening, pausing and closing a queue', () => {
  let database: TestDatabase;
  let running: TestApp;
  let supervisor: Api;
  beforeAll(async () => {
    database = await createTestDatabase({ sample: true });
    running = await startTestApp(database);
    supervisor = await aSignedIn(running, 'zc', 'supervisor', ['supervisor']);
  });
  afterAll(async () => {
    await running.close();
    await database.drop();
  });

  const statusOf = async (queueId: string): Promise<QueueStatus | undefined> =>
    (await supervisor.halls.queues('zc')).find(({ id }) => id === queueId)?.status;
  const eventsOf = (queueId: string): Promise<{ rooms: string[]; payload: unknown }[]> =>
    database.dataSource.query(
      `SELECT rooms, payload FROM hall_event
       WHERE type = 'queue.status-changed' AND payload ->> 'queueId' = $1 ORDER BY seq`,
      [queueId],
    );

  it('answers with the queue, tells every room that shows it, and leaves a trace', async () => {
    const queue = await supervisor.queues.setStatus('zc', 'B-SW', { status: 'paused' });

    expect(queue).toMatchObject({ id: 'B-SW', status: 'paused' });
    expect(await statusOf('B-SW')).toBe('paused');
    expect(await eventsOf('B-SW')).toEqual([
      {
        rooms: expect.arrayContaining(['hall', 'floor', 'queue:B-SW', 'area:B1', 'area:B2']),
        payload: { queueId: 'B-SW', status: 'paused' },
      },
    ]);
    const [entry] = await database.dataSource.query<unknown[]>(
      `SELECT actor, action, details FROM audit_entry WHERE subject = 'queue:B-SW'`,
    );
    expect(entry).toEqual({
      actor: expect.stringMatching(/^staff:/),
      action: 'queue.set-status',
      details: { from: 'open', to: 'paused' },
    });
  });

  it('tells nobody when nothing changes', async () => {
    await supervisor.queues.setStatus('zc', 'B-GZ', { status: 'open' });

    expect(await eventsOf('B-GZ')).toEqual([]);
  });

  it('carries out a repeated key once', async () => {
    const close = { command: command() };
    await supervisor.queues.setStatus('zc', 'B-HY', { status: 'closed' }, close);
    await supervisor.queues.setStatus('zc', 'B-HY', { status: 'open' });
    const repeat = await supervisor.queues.setStatus('zc', 'B-HY', { status: 'closed' }, close);

    expect(repeat.status).toBe('closed');
    expect(await statusOf('B-HY')).toBe('open');
    expect(await eventsOf('B-HY')).toHaveLength(2);
  });

  it('refuses an unknown queue, an unknown status and a clerk', async () => {
    const clerk = await aSignedIn(running, 'zc', 'clerk', ['clerk']);
    const wrong = { status: 'half-open' as QueueStatus };

    expect(await refusalOf(supervisor.queues.setStatus('zc', 'X', { status: 'open' }))).toBe(
      'hall.queue-not-found',
    );
    expect(await refusalOf(supervisor.queues.setStatus('zc', 'B-SB', wrong))).toBe(
      'request.malformed',
    );
    expect(await refusalOf(clerk.queues.setStatus('zc', 'B-SB', { status: 'closed' }))).toBe(
      'identity.not-permitted',
    );
    expect(await statusOf('B-SB')).toBe('open');
  });
});
