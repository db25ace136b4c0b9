import { getQueueToken } from '@nestjs/bullmq';
import type { TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { DAY_TURN_QUEUE } from '../../../src/modules/hall/day-turn.processor';
import { DayTurnModule } from '../../../src/modules/hall/day-turn.module';
import { TicketExpiryModule } from '../../../src/modules/ticketing/ticket-expiry.module';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aCuttableLine, type CuttableLine } from '../../support/cuttable-line';
import { eventually } from '../../support/eventually';
import { aJobsProcess } from '../../support/jobs-process';
import { aSmallHall } from '../../support/small-hall';
import { aStoredTicket } from '../../support/stored-tickets';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let line: CuttableLine;
let process: TestingModule;
const told: unknown[][] = [];

const logger = {
  log: () => undefined,
  warn: (...words: unknown[]) => told.push(words),
  error: (...words: unknown[]) => told.push(words),
};

beforeEach(async () => {
  told.length = 0;
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, 'zc');
  await setHallTime(database.dataSource.manager, 'zc', {
    now: new Date('2026-01-05T04:00:00Z'),
    rate: 0,
  });
  line = await aCuttableLine(database.url);
  process = await aJobsProcess({
    databaseUrl: line.url,
    modules: [DayTurnModule, TicketExpiryModule],
    logger,
  });
  await process.init();
});
afterEach(() => database.drop());

async function midnightPasses(): Promise<void> {
  await setHallTime(database.dataSource.manager, 'zc', {
    now: new Date('2026-01-05T16:01:00Z'),
    rate: 0,
  });
}

const aWaitingTicket = () =>
  aStoredTicket(database.dataSource, {
    hallId: 'zc',
    businessDate: '2026-01-05',
    state: 'waiting',
  });

async function stateOf(id: string): Promise<string | undefined> {
  const [row] = await database.dataSource.query<{ state: string }[]>(
    'SELECT state FROM ticket WHERE id = $1',
    [id],
  );
  return row?.state;
}

const checkDays = () =>
  process.get<Queue>(getQueueToken(DAY_TURN_QUEUE), { strict: false }).add('check-days', {});

/** A look that was at work when the line was cut may be lost: it comes again by itself. */
const failedJobs = () =>
  database.dataSource.query(
    `SELECT id FROM bullmq.job WHERE state = 'failed' AND id NOT LIKE 'repeat:%'`,
  );

describe('jobs and a database that goes away', () => {
  it('say so in one line, and go on by themselves when it is back', async () => {
    const ticket = await aWaitingTicket();
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await line.cut();
    await midnightPasses();
    await expect(checkDays()).rejects.toThrow();
    await expect(checkDays()).rejects.toThrow();
    expect(printed).not.toHaveBeenCalled();
    expect(told).toHaveLength(1);
    expect(told[0]?.[1]).toContain('out of reach');

    await line.mend();
    await eventually(async () => void (await checkDays()));
    await eventually(async () => expect(await stateOf(ticket)).toBe('expired'));
    expect(await failedJobs()).toEqual([]);
    printed.mockRestore();
    await process.close();
    await line.cut();
  });

  it('can be closed while it is away', async () => {
    await line.cut();
    await process.close();
  });
});
