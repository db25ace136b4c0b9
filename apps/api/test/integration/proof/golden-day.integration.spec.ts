import type { INestApplicationContext } from '@nestjs/common';
import { aClerkAt } from '../../support/hall-people';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { GoldenDay, linesOf } from './golden-day';
import { HallHands } from './hall-hands';
import { aPlannedHall } from './planned-hall';
import { aTicketingProcess } from './ticketing-process';

const HALL = 'east';

let database: TestDatabase;
let context: INestApplicationContext;
let day: GoldenDay;

beforeEach(async () => {
  database = await createTestDatabase({ sample: false });
  await aPlannedHall(database.dataSource, HALL);
  context = await aTicketingProcess(database);
  const people = new Map(
    await Promise.all(
      ['W1', 'W2', 'W3', 'W4'].map(
        async (id) => [id, await aClerkAt(database.dataSource, HALL, id)] as const,
      ),
    ),
  );
  day = new GoldenDay(await HallHands.hire(context, database.dataSource, HALL), people);
});
afterEach(async () => {
  await context.close();
  await database.drop();
});

/**
 * Targets: B 15 minutes, C 10, D 20; a class is due 15 earlier. W1 serves B and C (2 minutes of
 * penalty), W2 B (elders 10 minutes preferred) and D, W3 all three, W4 C and from 10:00 to 11:30 B.
 * In brackets behind a call: the due time it is called by, as that window sees it. Who comes back from
 * a hold is kept for the window for 10 minutes.
 */
const MORNING = `
  08:50  kiosk  issue b1            B001
  08:52  kiosk  issue c1            C001
  08:54  guide  issue b1 elder      B002
  08:56  kiosk  issue c1            C002
  08:57  kiosk  issue d1            D001

  09:00  W1     next [08:54]        B002
  09:00  W3     next [09:02]        C001
  09:01  W3     start               C001
  09:02  W1     miss                ticketing.mark-missed-too-soon
  09:03  W1     miss                B002
  09:03  W1     next [09:05]        B001
  09:04  kiosk  issue b1            B003
  09:05  kiosk  issue b1            B004
  09:05  W1     start               B001
  09:06  kiosk  issue b1            B005
  09:07  guide  rejoin B002         B002
  09:08  kiosk  issue b1            B006

  09:10  W3     complete            C001
  09:10  W3     next [09:06]        C002
  09:11  W3     start               C002
  09:12  W2     next [09:11]        B002
  09:12  W2     start               B002
  09:13  W1     send QC             B001
  09:13  W4     next [09:05]        B001
  09:14  W4     start               B001
  09:14  W1     next [09:19]        B003
  09:15  W1     start               B003
  09:15  W3     hold 10             C002
  09:15  W3     next [09:17]        D001
  09:16  W3     undo                D001
  09:16  W3     next [09:17]        D001
  09:17  W3     start               D001

  09:24  W1     complete            B003
  09:24  W1     next [09:20]        B004
  09:25  W1     start               B004
  09:25  W2     complete            B002
  09:25  W2     next [09:21]        B005
  09:26  W4     complete            B001
  09:26  W4     next                nobody
  09:27  W3     complete            D001
  09:27  W3     next [09:06]        C002
  09:28  W3     start               C002
  09:29  W3     hold                C002
  09:40  W4     next                nobody
  09:41  guide  return C002         C002
  09:50  W4     next                nobody
  09:51  W4     next [09:06]        C002
  09:52  W4     start               C002
  09:59  W4     complete            C002
  09:59  W4     next                nobody
  10:00  W4     next [09:23]        B006
  10:01  W4     start               B006

  11:20  kiosk  issue b1            B007
  11:28  W1     complete            B004
  11:29  W4     complete            B006
  11:30  W4     next                nobody
  11:30  W1     next [11:35]        B007
`;

/** The day turns at 24:00; what is being served then belongs to the day of its number. */
const NIGHT = `
  23:50  kiosk  issue b1            B001
  23:51  kiosk  issue b1            B002
  23:52  kiosk  issue e1            E001
  23:58  W1     next                B001
  23:59  W1     start               B001
  24:00  kiosk  issue b1            B001
  24:01  night  turns               a new day
  24:02  W2     next                B001
  24:03  W1     complete            B001
  24:03  W1     next                nobody
  24:04  kiosk  issue b1            B002
  24:05  night  turns               a new day
  24:05  W1     next                B002
`;

describe('days worked out by hand', () => {
  it.each([
    ['a morning of four windows and three queues', MORNING],
    ['a night', NIGHT],
  ])('%s goes as it stands on paper', async (_, script) => {
    expect((await day.play(script)).split('\n')).toEqual(linesOf(script));
  });
});
