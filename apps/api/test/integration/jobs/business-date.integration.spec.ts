import type { TestingModule } from '@nestjs/testing';
import { TicketExpiryModule } from '../../../src/modules/ticketing/ticket-expiry.module';
import { IssueTicket } from '../../../src/modules/ticketing/use-cases/issue-ticket';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aCommand, aKiosk } from '../../support/hall-people';
import { aJobsProcess } from '../../support/jobs-process';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const ZONES = {
  guangzhou: 'Asia/Shanghai',
  munich: 'Europe/Berlin',
  seattle: 'America/Los_Angeles',
} as const;
type Hall = keyof typeof ZONES;

let database: TestDatabase;
let process: TestingModule;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  const { dataSource, url } = database;
  // Neither the zone of the server nor that of a connection decides a hall's day.
  const name = new URL(url).pathname.slice(1);
  await dataSource.query(`ALTER DATABASE "${name}" SET timezone TO 'Pacific/Kiritimati'`);
  for (const [hallId, zone] of Object.entries(ZONES)) {
    await aSmallHall(dataSource, hallId);
    await dataSource.query('UPDATE hall SET time_zone = $2 WHERE id = $1', [hallId, zone]);
  }
  process = await aJobsProcess({ databaseUrl: url, modules: [TicketExpiryModule] });
});
afterAll(async () => {
  await process.close();
  await database.drop();
});

/** @returns day and label of a ticket taken at this moment, as they are stored */
async function issuedAt(hallId: Hall, now: string): Promise<string> {
  const { dataSource } = database;
  await setHallTime(dataSource.manager, hallId, { now: new Date(now), rate: 0 });
  const command = aCommand(aKiosk(hallId), 'POST tickets');
  const request = { itemIds: [SMALL_HALL.itemId], purpose: 'apply' } as const;
  const { ticket } = await process.get(IssueTicket, { strict: false }).execute(command, request);
  const [row] = await dataSource.query<{ day: string; label: string }[]>(
    'SELECT business_date::text AS day, label FROM ticket WHERE hall_id = $1 AND id = $2',
    [hallId, ticket.id],
  );
  return `${row?.day} ${row?.label}`;
}

/** One after the other; days and numbers worked out by hand, two changes of the clocks among them. */
const MOMENTS: readonly (readonly [string, Readonly<Partial<Record<Hall, string>>>])[] = [
  [
    '2026-03-02T07:59:59Z',
    {
      guangzhou: '2026-03-02 A001', // 15:59:59
      munich: '2026-03-02 A001', // 08:59:59
      seattle: '2026-03-01 A001', // 23:59:59
    },
  ],
  [
    '2026-03-02T08:00:00Z',
    {
      guangzhou: '2026-03-02 A002', // 16:00
      munich: '2026-03-02 A002', // 09:00
      seattle: '2026-03-02 A001', // 00:00
    },
  ],
  ['2026-03-02T12:00:00Z', { guangzhou: '2026-03-02 A003' }], // 20:00
  [
    '2026-03-02T15:59:59Z',
    {
      guangzhou: '2026-03-02 A004', // 23:59:59
      munich: '2026-03-02 A003', // 16:59:59
      seattle: '2026-03-02 A002', // 07:59:59
    },
  ],
  ['2026-03-02T16:00:00Z', { guangzhou: '2026-03-03 A001', seattle: '2026-03-02 A003' }],
  ['2026-03-02T22:59:59Z', { munich: '2026-03-02 A004', guangzhou: '2026-03-03 A002' }],
  ['2026-03-02T23:00:00Z', { munich: '2026-03-03 A001', guangzhou: '2026-03-03 A003' }],
  // A day of 23 hours in Seattle, then one in Munich.
  ['2026-03-08T07:59:59Z', { seattle: '2026-03-07 A001' }],
  ['2026-03-08T08:00:00Z', { seattle: '2026-03-08 A001' }],
  ['2026-03-09T06:59:59Z', { seattle: '2026-03-08 A002' }],
  ['2026-03-09T07:00:00Z', { seattle: '2026-03-09 A001' }],
  ['2026-03-28T23:00:00Z', { munich: '2026-03-29 A001' }],
  ['2026-03-29T21:59:59Z', { munich: '2026-03-29 A002' }],
  ['2026-03-29T22:00:00Z', { munich: '2026-03-30 A001' }],
];

describe('the day of a number is the hall’s own', () => {
  it.each(MOMENTS)('at %s', async (moment, expected) => {
    const issued: Record<string, string> = {};
    for (const hallId of Object.keys(expected)) {
      issued[hallId] = await issuedAt(hallId as Hall, moment);
    }
    expect(issued).toEqual(expected);
  });
});
