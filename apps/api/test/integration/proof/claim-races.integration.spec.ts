import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CallNext } from '../../../src/modules/ticketing/use-cases/call-next';
import { FinishAndCallNext } from '../../../src/modules/ticketing/use-cases/finish-and-call-next';
import { IssueTicket } from '../../../src/modules/ticketing/use-cases/issue-ticket';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { Transactions, type TransactionWork } from '../../../src/platform/database/transactions';
import type { StaffPrincipal } from '../../../src/platform/access/principal';
import { aClerkAt, aCommand, aKiosk } from '../../support/hall-people';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { breachesIn } from './hall-soundness';
import { endingOf } from './hall-hands';
import { MIDNIGHT, MINUTE } from './model/model-hall-plan';
import { aPlannedHall } from './planned-hall';
import { aTicketingProcess, turnDayAndSweep } from './ticketing-process';

const HALL = 'east';
/** Some hundred in every test run; `npm run test:long` asks for a hundred thousand. */
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 200);
/** A queue has 999 numbers a day. */
const ROUNDS_OF_A_DAY = 500;
const REQUEST = { itemIds: ['b1'], purpose: 'apply' } as const;

let database: TestDatabase;
let context: INestApplicationContext;
let clerks: readonly StaffPrincipal[];
/** Every transaction of the process, from its first statement to its end. */
const spans: { readonly began: number; readonly ended: number }[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aPlannedHall(database.dataSource, HALL);
  context = await aTicketingProcess(database);
  watchTransactions(context.get(Transactions, { strict: false }));
  clerks = await Promise.all(['W1', 'W3'].map((id) => aClerkAt(database.dataSource, HALL, id)));
});
beforeEach(async () => {
  await forgetAllNumbers();
  await setClock(9 * 60);
});
afterAll(async () => {
  await context.close();
  await database.drop();
});

/** Both transactions were open at one moment: the first statement of each lies before the other's end. */
function watchTransactions(transactions: Transactions): void {
  const run = transactions.run.bind(transactions);
  transactions.run = <T>(work: TransactionWork<T>) => {
    let began = Infinity;
    const watched: TransactionWork<T> = async (manager, sent) => {
      began = Math.min(began, performance.now());
      return work(manager, sent);
    };
    return run(watched).finally(() => spans.push({ began, ended: performance.now() }));
  };
}

async function forgetAllNumbers(): Promise<void> {
  await database.dataSource.query('TRUNCATE ticket, ticket_series, queue_day CASCADE');
}

function setClock(minute: number): Promise<void> {
  const now = new Date(MIDNIGHT + minute * MINUTE);
  return setHallTime(database.dataSource.manager, HALL, { now, rate: 0 });
}

async function issue(): Promise<string> {
  const command = aCommand(aKiosk(HALL), 'POST tickets');
  return (await context.get(IssueTicket, { strict: false }).execute(command, REQUEST)).ticket.id;
}

function callNext(clerk: StaffPrincipal) {
  return context.get(CallNext, { strict: false }).execute(aCommand(clerk, 'POST call-next'));
}

/** The window is free and the ticket gone, behind everybody's back. */
function forget(): Promise<unknown> {
  return database.dataSource.query(
    `UPDATE ticket SET state = 'cancelled', ended_at = hall_now($1)
     WHERE hall_id = $1 AND state IN ('waiting', 'called')`,
    [HALL],
  );
}

describe('two windows on one ticket', () => {
  it(
    `call it once in each of ${ROUNDS} races, and the other hears that nobody waits`,
    async () => {
      const [one, other] = clerks as readonly [StaffPrincipal, StaffPrincipal];
      let overlapped = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        if (round % ROUNDS_OF_A_DAY === 0) await forgetAllNumbers();
        const ticketId = await issue();
        spans.length = 0;
        const answers = await Promise.all([callNext(one), callNext(other)]);
        const called = answers.flatMap(({ ticket }) => (ticket ? [ticket.id] : []));
        expect(called).toEqual([ticketId]);
        const [first, second] = spans;
        if (first && second && first.began < second.ended && second.began < first.ended) {
          overlapped += 1;
        }
        await forget();
        if (round % 10_000 === 9_999) process.stdout.write(`${round + 1} races\n`);
      }
      process.stdout.write(`${ROUNDS} races, ${overlapped} truly at once, 0 double calls\n`);
      expect(overlapped).toBeGreaterThan(ROUNDS / 2);
    },
    60_000 + ROUNDS * 100,
  );
});

describe('one clerk at two places', () => {
  it('presses next in two tabs under two keys: one ticket is called, the other is refused', async () => {
    const [clerk] = clerks as readonly [StaffPrincipal];
    for (let round = 0; round < 20; round += 1) {
      await issue();
      await issue();
      const endings = await Promise.all([endingOf(callNext(clerk)), endingOf(callNext(clerk))]);
      const refused = endings.filter((ending) => 'refused' in ending);
      expect(refused).toEqual([{ refused: 'windows.ticket-open' }]);
      expect(await statesNow()).toEqual({ called: 1, waiting: 1 });
      await forget();
      await database.dataSource.query('TRUNCATE ticket CASCADE');
    }
  });

  it('the keypad misses and calls while the console calls: nobody is called over a ticket', async () => {
    const [clerk] = clerks as readonly [StaffPrincipal];
    const both = context.get(FinishAndCallNext, { strict: false });
    for (let round = 0; round < 20; round += 1) {
      await setClock(9 * 60);
      await issue();
      await issue();
      const { ticket } = await callNext(clerk);
      await setClock(9 * 60 + 5);
      const miss = both.markMissed(aCommand(clerk, 'POST miss'), ticket?.id ?? '');
      const endings = await Promise.all([endingOf(miss), endingOf(callNext(clerk))]);
      expect(endings[0]).toHaveProperty('answer');
      expect(endings[1]).toEqual({ refused: 'windows.ticket-open' });
      expect(await statesNow()).toEqual({ missed: 1, called: 1 });
      await database.dataSource.query('TRUNCATE ticket CASCADE');
    }
  });
});

async function statesNow(): Promise<Readonly<Record<string, number>>> {
  const rows = await database.dataSource.query<{ state: string; count: number }[]>(
    'SELECT state, count(*)::int AS count FROM ticket WHERE hall_id = $1 GROUP BY state',
    [HALL],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

describe('a storm of numbers while the clock moves', () => {
  /** Twenty at a time, and the clock set in their midst. */
  async function storm(minutes: readonly number[]): Promise<void> {
    for (const minute of minutes) {
      const arriving = Array.from({ length: 20 }, () => issue());
      const turning = setClock(minute).then(() => turnDayAndSweep(context, HALL));
      const calling = clerks.map((clerk) => endingOf(callNext(clerk)));
      await Promise.all([...arriving, turning, ...calling]);
    }
  }

  it('over midnight: each day counts from 1 without a gap', async () => {
    await setClock(24 * 60 - 1);
    await storm([24 * 60 - 1, 24 * 60 + 1, 24 * 60 + 2]);
    expect(await breachesOfTickets()).toEqual({});
    const days = await database.dataSource.query<{ day: string }[]>(
      'SELECT DISTINCT business_date::text AS day FROM ticket ORDER BY day',
    );
    expect(days.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06']);
  });

  it('set back over midnight and forth again: the numbers of both days go on', async () => {
    await setClock(24 * 60 + 5);
    await storm([24 * 60 + 5, 24 * 60 - 5, 24 * 60 + 6, 10 * 60]);
    expect(await breachesOfTickets()).toEqual({});
  });

  /** Tickets forgotten behind the log's back are none of these. */
  function breachesOfTickets(): Promise<Readonly<Record<string, readonly unknown[]>>> {
    return breachesIn(context.get(DataSource), HALL);
  }
});
