import { getQueueToken } from '@nestjs/bullmq';
import type { TestingModule } from '@nestjs/testing';
import type { IssuedTicketView } from '@onewindow/contracts';
import type { Queue } from 'bullmq';
import { DayTurnModule } from '../../../src/modules/hall/day-turn.module';
import { DAY_TURN_QUEUE } from '../../../src/modules/hall/day-turn.processor';
import { TicketExpiryModule } from '../../../src/modules/ticketing/ticket-expiry.module';
import { IssueTicket } from '../../../src/modules/ticketing/use-cases/issue-ticket';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { eventually } from '../../support/eventually';
import { aCommand, aKiosk } from '../../support/hall-people';
import { aJobsProcess } from '../../support/jobs-process';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let process: TestingModule;

beforeEach(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, 'zc');
  process = await aJobsProcess({
    databaseUrl: database.url,
    modules: [DayTurnModule, TicketExpiryModule],
  });
});
afterEach(async () => {
  await process.close();
  await database.drop();
});

function clockOf(hallId: string, now: string): Promise<void> {
  return setHallTime(database.dataSource.manager, hallId, { now: new Date(now), rate: 1 });
}

function issue(): Promise<IssuedTicketView> {
  const command = aCommand(aKiosk('zc'), 'POST tickets');
  const request = { itemIds: [SMALL_HALL.itemId], purpose: 'apply' } as const;
  return process.get(IssueTicket, { strict: false }).execute(command, request);
}

async function ticketsAs(columns: string): Promise<unknown[]> {
  return database.dataSource.query<unknown[]>(`SELECT ${columns} FROM ticket ORDER BY issued_at`);
}

describe('a new business day', () => {
  it('starts its numbers at 001 without any job', async () => {
    await clockOf('zc', '2026-01-05T15:59:00Z');
    expect((await issue()).ticket.label).toBe('A001');
    expect((await issue()).ticket.label).toBe('A002');
    await clockOf('zc', '2026-01-05T16:00:00Z');
    expect((await issue()).ticket.label).toBe('A001');
    expect(await ticketsAs('business_date::text AS date, label')).toEqual([
      { date: '2026-01-05', label: 'A001' },
      { date: '2026-01-05', label: 'A002' },
      { date: '2026-01-06', label: 'A001' },
    ]);
  });

  it('is told to everybody, and sweeps away what yesterday has left', async () => {
    await clockOf('zc', '2026-01-05T15:59:00Z');
    await issue();
    await process.init();
    await clockOf('zc', '2026-01-05T16:00:00Z');
    await issue();
    await process
      .get<Queue>(getQueueToken(DAY_TURN_QUEUE), { strict: false })
      .add('check-days', {});
    await eventually(async () =>
      expect(await ticketsAs('label, state')).toEqual([
        { label: 'A001', state: 'expired' },
        { label: 'A001', state: 'waiting' },
      ]),
    );
    const told = await database.dataSource.query(
      `SELECT type FROM hall_event WHERE type <> 'ticket.issued' ORDER BY seq`,
    );
    expect(told).toEqual([{ type: 'hall.day-turned' }, { type: 'ticket.expired' }]);
  });

  it('makes up for a sweep that never came', async () => {
    await clockOf('zc', '2026-01-05T15:59:00Z');
    await issue();
    await clockOf('zc', '2026-01-07T01:00:00Z');
    await database.dataSource.query(`UPDATE hall SET business_date = '2026-01-07'`);
    await process.init();
    await eventually(async () =>
      expect(await ticketsAs('label, state')).toEqual([{ label: 'A001', state: 'expired' }]),
    );
  });
});
