import { HallRoutingService } from '../../../src/modules/hall/hall-routing.service';
import { CallNext } from '../../../src/modules/ticketing/use-cases/call-next';
import { IssueTicket } from '../../../src/modules/ticketing/use-cases/issue-ticket';
import { aClerkAt, aCommand, aKiosk } from '../../support/hall-people';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const WINDOWS = 222;
const WAITING = 150;

let database: TestDatabase;
let running: TestApp;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

/** Every window of the hall serves this one queue and nothing else. */
async function letEveryWindowServe(queueId: string): Promise<void> {
  await database.dataSource.query('DELETE FROM window_skill WHERE hall_id = $1', [HALL]);
  await database.dataSource.query(
    `INSERT INTO window_skill (hall_id, window_id, queue_id, level)
     SELECT hall_id, id, $2, 1 FROM service_window WHERE hall_id = $1`,
    [HALL, queueId],
  );
  await running.app.get(HallRoutingService).refresh(HALL);
}

async function clerksAtEveryWindow() {
  const windows = await database.dataSource.query<{ id: string }[]>(
    'SELECT id FROM service_window WHERE hall_id = $1 ORDER BY id',
    [HALL],
  );
  return Promise.all(windows.map(({ id }) => aClerkAt(database.dataSource, HALL, id)));
}

async function takeNumbers(count: number): Promise<string[]> {
  const issue = running.app.get(IssueTicket);
  const kiosk = aKiosk(HALL);
  const request = { itemIds: ['A-SCJG-0040'], purpose: 'apply' } as const;
  const issued = await Promise.all(
    Array.from({ length: count }, () =>
      issue.execute(aCommand(kiosk, 'POST tickets', { body: request }), request),
    ),
  );
  return issued.map(({ ticket }) => ticket.label);
}

describe('222 windows press "next" at once on 150 waiting tickets', () => {
  it('calls each ticket once and tells the other 72 honestly that nobody is waiting', async () => {
    const labels = await takeNumbers(WAITING);
    expect(new Set(labels).size).toBe(WAITING);
    const [queue] = await database.dataSource.query<{ queue_id: string }[]>(
      'SELECT DISTINCT queue_id FROM ticket WHERE hall_id = $1',
      [HALL],
    );
    await letEveryWindowServe(queue!.queue_id);
    const clerks = await clerksAtEveryWindow();
    expect(clerks).toHaveLength(WINDOWS);

    const callNext = running.app.get(CallNext);
    const answers = await Promise.all(
      clerks.map((clerk) => callNext.execute(aCommand(clerk, 'POST call-next'))),
    );

    const called = answers.flatMap(({ ticket }) => (ticket ? [ticket.label] : []));
    expect(called).toHaveLength(WAITING);
    expect(new Set(called)).toEqual(new Set(labels));
    expect(answers.filter(({ ticket }) => ticket === null)).toHaveLength(WINDOWS - WAITING);
  });
});

describe('a locked row', () => {
  it('is waited for, not taken for an empty line', async () => {
    const [label] = await takeNumbers(1);
    const callNext = running.app.get(CallNext);
    const clerk = await idleClerk();
    const holder = database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT 1 FROM ticket WHERE hall_id = $1 AND state = 'waiting' FOR UPDATE`, [
      HALL,
    ]);
    const answer = callNext.execute(aCommand(clerk, 'POST call-next'));
    await untilSomebodyWaitsForALock();
    await holder.rollbackTransaction();
    await holder.release();
    expect((await answer).ticket?.label).toBe(label);
  });
});

async function idleClerk() {
  const [session] = await database.dataSource
    .query<{ id: string; window_id: string }[]>(
      `UPDATE window_session SET closed_at = hall_now($1)
     WHERE hall_id = $1 AND id = (
       SELECT session.id FROM window_session session
       WHERE hall_id = $1 AND closed_at IS NULL AND NOT EXISTS (
         SELECT FROM ticket WHERE ticket.session_id = session.id AND state = 'called')
       LIMIT 1)
     RETURNING id, window_id`,
      [HALL],
    )
    .then(([rows]) => rows as unknown as { id: string; window_id: string }[]);
  return aClerkAt(database.dataSource, HALL, session!.window_id);
}

async function untilSomebodyWaitsForALock(): Promise<void> {
  for (;;) {
    const [row] = await database.dataSource.query<{ waiting: number }[]>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row && row.waiting > 0) return;
  }
}
