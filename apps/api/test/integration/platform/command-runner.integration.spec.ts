import { DataSource } from 'typeorm';
import { servingOptions } from '../../../src/platform/database/database-options';
import { Transactions } from '../../../src/platform/database/transactions';
import { DomainError } from '../../../src/platform/errors/domain-error';
import { EventWakeup } from '../../../src/platform/events/event-wakeup';
import type { CommandRequest } from '../../../src/platform/idempotency/command-request';
import { CommandRunner } from '../../../src/platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../src/platform/idempotency/unit-of-work';
import { aBareHall } from '../../support/bare-hall';
import { aCommand, aKiosk } from '../../support/hall-people';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';

let database: TestDatabase;
let dataSource: DataSource;
let runner: CommandRunner;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  const options = servingOptions({ databaseUrl: database.url, databasePoolSize: 10 });
  dataSource = await new DataSource(options).initialize();
  await aBareHall(dataSource, HALL);
  runner = new CommandRunner(new Transactions(dataSource), dataSource, new EventWakeup(dataSource));
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const kiosk = aKiosk(HALL);

function aTurn(given: Partial<CommandRequest> = {}): CommandRequest {
  return aCommand(kiosk, 'POST /turn', given);
}

/** A visible effect: one event more in the stream. */
async function turnDay(unit: UnitOfWork): Promise<{ at: number }> {
  unit.publish({
    type: 'hall.day-turned',
    rooms: ['hall', 'floor'],
    payload: { businessDate: '2026-01-06' },
  });
  unit.audit({ action: 'hall.turn-day', subject: `hall:${HALL}` });
  return { at: await unit.now() };
}

async function stream(): Promise<{ seq: string; type: string; rooms: string[] }[]> {
  return dataSource.query(
    'SELECT seq, type, rooms FROM hall_event WHERE hall_id = $1 ORDER BY seq',
    [HALL],
  );
}

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
}

describe(CommandRunner.name, () => {
  it('numbers events without gaps and audits under the same number', async () => {
    const before = (await stream()).length;
    await Promise.all(Array.from({ length: 40 }, () => runner.run(aTurn(), turnDay)));
    const events = await stream();
    expect(events).toHaveLength(before + 40);
    expect(events.map(({ seq }) => Number(seq))).toEqual(events.map((_, index) => index + 1));
    expect(events[0]?.rooms).toEqual(['hall', 'floor']);
    const [audits] = await dataSource.query<{ count: string }[]>(
      `SELECT count(*) FROM audit_entry JOIN hall_event USING (hall_id, seq)
       WHERE hall_id = $1 AND actor = $2`,
      [HALL, `device:${kiosk.id}`],
    );
    expect(Number(audits?.count)).toBe(before + 40);
  });

  it('carries out the same key once, however often and at once it comes', async () => {
    const before = (await stream()).length;
    const command = aTurn();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => runner.run(command, turnDay)),
    );
    expect(new Set(answers.map(({ at }) => at)).size).toBe(1);
    expect(await stream()).toHaveLength(before + 1);
  });

  it('takes back what a repeat has begun before it knew that it is one', async () => {
    const command = aTurn();
    const first = await runner.runAtOnce(command, turnDay);
    const before = (await stream()).length;
    let began = 0;
    const again = await runner.runAtOnce(command, async (unit) => {
      began += 1;
      unit.write('UPDATE hall SET name_en = $2 WHERE id = $1', [unit.hallId, 'begun in vain']);
      return turnDay(unit);
    });
    expect(began).toBe(1);
    expect(again).toEqual(first);
    expect(await stream()).toHaveLength(before);
    const [hall] = await dataSource.query<{ name_en: string }[]>('SELECT name_en FROM hall');
    expect(hall?.name_en).toBe(HALL);
  });

  it('gives the stored answer even when what a repeat has begun would fail', async () => {
    const command = aTurn();
    const first = await runner.runAtOnce(command, turnDay);
    const failing = async (unit: UnitOfWork): Promise<{ at: number }> => {
      unit.write('INSERT INTO hall_time (hall_id) VALUES ($1)', [unit.hallId]);
      return { at: await unit.now() };
    };
    expect(await runner.runAtOnce(command, failing)).toEqual(first);
  });

  it('carries out at once the same key once, however often and at once it comes', async () => {
    const before = (await stream()).length;
    const command = aTurn();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => runner.runAtOnce(command, turnDay)),
    );
    expect(new Set(answers.map(({ at }) => at)).size).toBe(1);
    expect(await stream()).toHaveLength(before + 1);
  });

  it('refuses the same key with another body and changes nothing', async () => {
    const command = aTurn({ body: { day: 1 } });
    await runner.run(command, turnDay);
    const before = (await stream()).length;
    const other = { ...command, body: { day: 2 } };
    expect(await refusalOf(runner.run(other, turnDay))).toBe('request.idempotency-key-reused');
    expect(await stream()).toHaveLength(before);
  });

  it('takes the same content in another order of keys for the same body', async () => {
    const command = aTurn({ body: { a: 1, b: [{ c: 2, d: 3 }] } });
    const first = await runner.run(command, turnDay);
    const again = await runner.run({ ...command, body: { b: [{ d: 3, c: 2 }], a: 1 } }, turnDay);
    expect(again).toEqual(first);
  });

  it('keeps a refusal: the repeat is refused alike even if it could succeed by now', async () => {
    const command = aTurn();
    const before = (await stream()).length;
    const refusing = async (unit: UnitOfWork): Promise<never> => {
      await turnDay(unit);
      throw new DomainError('ticketing.queue-closed', 'Closed.', { queueId: 'Q' });
    };
    expect(await refusalOf(runner.run(command, refusing))).toBe('ticketing.queue-closed');
    expect(await refusalOf(runner.run(command, turnDay))).toBe('ticketing.queue-closed');
    expect(await stream()).toHaveLength(before);
  });

  it('does not carry out an old command, but tells what became of it', async () => {
    const before = (await stream()).length;
    const old = aTurn({ ageMs: 10_001 });
    expect(await refusalOf(runner.run(old, turnDay, 10_000))).toBe('request.expired');
    expect(await stream()).toHaveLength(before);
    const done = aTurn();
    const answer = await runner.run(done, turnDay, 10_000);
    expect(await runner.run({ ...done, ageMs: 99_999 }, turnDay, 10_000)).toEqual(answer);
  });

  it('runs again after losing a deadlock, with a fresh transaction', async () => {
    let attempts = 0;
    const answer = await runner.run(aTurn(), async (unit) => {
      attempts += 1;
      if (attempts === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' });
      return turnDay(unit);
    });
    expect(attempts).toBe(2);
    expect(answer.at).toBeGreaterThan(0);
  });

  it('lets an unexpected failure pass and keeps nothing of it', async () => {
    const command = aTurn();
    const failing = (): Promise<never> => Promise.reject(new Error('broken'));
    expect(await refusalOf(runner.run(command, failing))).toBe('Error: broken');
    await expect(runner.run(command, turnDay)).resolves.toHaveProperty('at');
  });
});

describe('the clock of a hall', () => {
  it('runs at its rate from its anchor, in whole milliseconds', async () => {
    await dataSource.query(
      `UPDATE hall_time SET hall_anchor = '2026-03-01T00:00:00Z', rate = 0 WHERE hall_id = $1`,
      [HALL],
    );
    const { at } = await runner.run(aTurn(), turnDay);
    expect(new Date(at).toISOString()).toBe('2026-03-01T00:00:00.000Z');
    await dataSource.query(
      `UPDATE hall_time SET real_anchor = clock_timestamp() - interval '1 second', rate = 60
       WHERE hall_id = $1`,
      [HALL],
    );
    const later = await runner.run(aTurn(), turnDay);
    expect(later.at).toBeGreaterThanOrEqual(Date.parse('2026-03-01T00:01:00Z'));
  });
});
