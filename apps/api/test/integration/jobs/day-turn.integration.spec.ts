import { DayTurnModule } from '../../../src/modules/hall/day-turn.module';
import { DayTurnProcessor } from '../../../src/modules/hall/day-turn.processor';
import { TurnDay } from '../../../src/modules/hall/use-cases/turn-day';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import type { TestingModule } from '@nestjs/testing';
import { aBareHall } from '../../support/bare-hall';
import { eventually } from '../../support/eventually';
import { aJobsProcess } from '../../support/jobs-process';
import { aSmallHall } from '../../support/small-hall';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let process: TestingModule;

beforeEach(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, 'zc');
  await aBareHall(database.dataSource, 'nb');
  await clockOf('zc', '2026-01-05T04:00:00Z');
  await clockOf('nb', '2026-01-05T04:00:00Z');
  process = await aJobsProcess({ databaseUrl: database.url, modules: [DayTurnModule] });
});
afterEach(async () => {
  await process.close();
  await database.drop();
});

function clockOf(hallId: string, now: string): Promise<void> {
  return setHallTime(database.dataSource.manager, hallId, { now: new Date(now), rate: 0 });
}

async function dayOf(hallId: string): Promise<string | undefined> {
  const [row] = await database.dataSource.query<{ business_date: string }[]>(
    'SELECT business_date::text FROM hall WHERE id = $1',
    [hallId],
  );
  return row?.business_date;
}

const events = () =>
  database.dataSource.query('SELECT hall_id, seq, type, rooms, payload FROM hall_event');

describe(TurnDay.name, () => {
  const turn = (hallId: string) => process.get(TurnDay).execute(hallId);

  it('lets the day last until the hall’s own midnight', async () => {
    await clockOf('zc', '2026-01-05T15:59:59.999Z');
    expect(await turn('zc')).toBeUndefined();
    expect(await dayOf('zc')).toBe('2026-01-05');
    expect(await events()).toEqual([]);
  });

  it('turns at midnight and tells the hall, the floor and every area', async () => {
    await clockOf('zc', '2026-01-05T16:00:00Z');
    expect(await turn('zc')).toBe('2026-01-06');
    expect(await dayOf('zc')).toBe('2026-01-06');
    expect(await events()).toEqual([
      {
        hall_id: 'zc',
        seq: '1',
        type: 'hall.day-turned',
        rooms: ['hall', 'floor', 'area:A1'],
        payload: { businessDate: '2026-01-06' },
      },
    ]);
    const audit = await database.dataSource.query(
      'SELECT actor, action, subject, details FROM audit_entry',
    );
    expect(audit).toEqual([
      {
        actor: 'system',
        action: 'hall.turn-day',
        subject: 'hall:zc',
        details: { from: '2026-01-05', to: '2026-01-06' },
      },
    ]);
  });

  it('turns once over several days that nobody turned', async () => {
    await clockOf('zc', '2026-01-09T01:00:00Z');
    expect(await turn('zc')).toBe('2026-01-09');
    expect(await events()).toHaveLength(1);
  });

  it('turns once however many try at once', async () => {
    await clockOf('zc', '2026-01-05T16:00:00Z');
    const turns = await Promise.all(Array.from({ length: 5 }, () => turn('zc')));
    expect(turns.filter((date) => date !== undefined)).toEqual(['2026-01-06']);
    expect(await events()).toHaveLength(1);
  });

  it('does not turn back with a clock that is set back', async () => {
    await clockOf('zc', '2026-01-05T16:00:00Z');
    await turn('zc');
    await clockOf('zc', '2026-01-04T04:00:00Z');
    expect(await turn('zc')).toBeUndefined();
    expect(await dayOf('zc')).toBe('2026-01-06');
  });

  it('does not wait for those who only refer to the hall, nor they for it', async () => {
    await clockOf('zc', '2026-01-05T16:00:00Z');
    await database.dataSource.transaction(async (manager) => {
      await manager.query(`INSERT INTO zone VALUES ('zc', 'B', 'B', 'B', 'B')`);
      expect(await turn('zc')).toBe('2026-01-06');
    });
  });
});

describe(DayTurnProcessor.name, () => {
  it('turns every hall whose clock has passed midnight, and no other', async () => {
    await clockOf('nb', '2026-01-05T17:00:00Z');
    await process.get(DayTurnProcessor).process();
    expect(await dayOf('nb')).toBe('2026-01-06');
    expect(await dayOf('zc')).toBe('2026-01-05');
    expect(await events()).toHaveLength(1);
  });

  it('looks by itself, on one schedule for all processes', async () => {
    await clockOf('zc', '2026-01-05T16:00:00Z');
    const other = await aJobsProcess({ databaseUrl: database.url, modules: [DayTurnModule] });
    await Promise.all([process.init(), other.init()]);
    await eventually(async () => expect(await dayOf('zc')).toBe('2026-01-06'));
    const schedules = await database.dataSource.query(
      `SELECT scheduler_id, every_ms FROM bullmq.scheduler WHERE queue = 'day-turn'`,
    );
    expect(schedules).toEqual([{ scheduler_id: 'check-days', every_ms: '20000' }]);
    expect(await events()).toHaveLength(1);
    await other.close();
  });
});
