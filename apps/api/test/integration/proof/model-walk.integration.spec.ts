import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { overbookedSlots } from './booked-slots';
import { breachesIn, expectLiveFigures, expectRecomputed, expectSameNext } from './hall-soundness';
import { HallHands } from './hall-hands';
import { ModelHall } from './model/model-hall';
import { FIRST_DAY, WINDOWS } from './model/model-hall-plan';
import { aPlannedHall } from './planned-hall';
import { aTicketingProcess } from './ticketing-process';
import { VERB_NAMES, WALK_VERBS, type VerbName } from './walk-script';
import { WalkedRows } from './walked-rows';
import { WalkTally } from './walk-tally';
import { Dice } from './walk-world';

/** A few hundred in every test run; `npm run test:long` asks for a hundred thousand. */
const COMMANDS = Number(process.env['WALK_COMMANDS'] ?? 1_000);
const SEED = Number(process.env['WALK_SEED'] ?? 20_261_221);
const COMMANDS_OF_A_WALK = 600;
const FULL_CHECK_EVERY = 50;
/** A failing walk is drawn smaller for so long, then told as it is by then. */
const SHRINK_MS = 150_000;
const isLong = COMMANDS > 10_000;
const BOOKING_REFUSALS = [
  'appointments.already-booked',
  'appointments.cancel-too-late',
  'appointments.check-in-too-early',
  'appointments.limit-reached',
  'appointments.slot-full',
  'appointments.slot-unknown',
];
const HALLS = ['east', 'west'] as const;

type HallId = (typeof HALLS)[number];
type Model = Readonly<Record<HallId, ModelHall>>;

interface Real {
  readonly hands: Readonly<Record<HallId, HallHands>>;
  readonly rows: Readonly<Record<HallId, WalkedRows>>;
  pressed: number;
}

let database: TestDatabase;
let context: INestApplicationContext;
const tally = new WalkTally();

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  for (const hallId of HALLS) await aPlannedHall(database.dataSource, hallId);
  // Durability is proved elsewhere; a walk this long need not wait for the disk at every step.
  await database.dataSource.query(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off',
      current_database()); END $$`,
  );
  context = await aTicketingProcess(database);
});
afterAll(async () => {
  await context.close();
  await database.drop();
});

class Press implements fc.AsyncCommand<Model, Real, boolean> {
  constructor(
    private readonly verb: VerbName,
    private readonly hallId: HallId,
    private readonly numbers: readonly number[],
  ) {}

  check(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async run(model: Model, real: Real): Promise<void> {
    const { hallId } = this;
    const hall = model[hallId];
    const hands = real.hands[hallId];
    const outcome = await WALK_VERBS[this.verb]({ hall, hands, dice: new Dice(this.numbers) });
    if (outcome === 'nobody') return;
    const press = outcome !== 'silent' && 'press' in outcome ? outcome.press : undefined;
    await real.rows[hallId].expectPressed(press);
    expect(await overbookedSlots(database.dataSource, hallId)).toEqual([]);
    tally.count(this.verb, outcome);
    real.pressed += 1;
    if (real.pressed % FULL_CHECK_EVERY === 0) await checkAll(model, real);
  }

  toString(): string {
    return `${this.verb}@${this.hallId}[${this.numbers.join()}]`;
  }
}

/** All halls: what one has done must not be seen in the other. */
async function checkAll(model: Model, real: Real): Promise<void> {
  const { dataSource } = database;
  for (const hallId of HALLS) {
    await real.rows[hallId].expectAllTickets(model[hallId]);
    expect(await breachesIn(dataSource, hallId)).toEqual({});
    await expectLiveFigures(dataSource, hallId, model[hallId]);
    await expectRecomputed(real.hands[hallId], model[hallId]);
    await expectSameNext(dataSource, real.hands[hallId], model[hallId]);
  }
}

/** An empty hall on the first morning, with a model that has seen nothing yet. */
async function begin(): Promise<{ model: Model; real: Real }> {
  const { dataSource } = database;
  await dataSource.query(`TRUNCATE ticket, window_session, ticket_series, queue_day, hall_event,
    idempotency_record, audit_entry CASCADE`);
  await dataSource.query(`UPDATE hall SET business_date = $1`, [FIRST_DAY]);
  await dataSource.query(`UPDATE queue SET status = 'open'`);
  const model = { east: new ModelHall(), west: new ModelHall() };
  const hands = {
    east: await HallHands.hire(context, dataSource, 'east'),
    west: await HallHands.hire(context, dataSource, 'west'),
  };
  const rows = {
    east: new WalkedRows(dataSource, 'east'),
    west: new WalkedRows(dataSource, 'west'),
  };
  for (const hallId of HALLS) await hands[hallId].setClock(model[hallId].now);
  return { model, real: { hands, rows, pressed: 0 } };
}

const presses = fc
  .record({
    verb: fc.constantFrom(...VERB_NAMES),
    // One hall is busy, the other is there to be left alone.
    hallId: fc.constantFrom<HallId>('east', 'east', 'east', 'west'),
    numbers: fc.array(fc.nat({ max: 9_999 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ verb, hallId, numbers }) => new Press(verb, hallId, numbers));

/** Somebody opens most of the windows, as on any morning. */
async function openWindows(model: Model, real: Real): Promise<void> {
  for (const hallId of HALLS) {
    for (const clerk of WINDOWS.keys()) {
      if (clerk % 4 < 3) await new Press('openWindow', hallId, [clerk, 1]).run(model, real);
    }
  }
}

async function walk(commands: Iterable<fc.AsyncCommand<Model, Real, boolean>>): Promise<void> {
  const { model, real } = await begin();
  await openWindows(model, real);
  await fc.asyncModelRun(() => ({ model, real }), commands);
  await checkAll(model, real);
}

describe('a random walk through two halls beside a plain model of them', () => {
  it(
    `agrees in every step of ${COMMANDS} commands from seed ${SEED}`,
    async () => {
      const days = fc.commands([presses], { maxCommands: COMMANDS_OF_A_WALK, size: 'max' });
      for (let seed = SEED; tally.total < COMMANDS; seed += 1) {
        await fc.assert(fc.asyncProperty(days, walk), {
          seed,
          numRuns: 1,
          interruptAfterTimeLimit: SHRINK_MS,
        });
        if (isLong) tally.report(`to seed ${seed}`);
      }
      tally.report(`from seed ${SEED}`);
    },
    100_000 + COMMANDS * 200,
  );

  it('has done every verb, and been refused', () => {
    const names = Object.keys(WALK_VERBS);
    const never = (end: 'done' | 'refused') => names.filter((verb) => !tally.has(verb, end));
    expect(never('done')).toEqual(['letPass', 'pressAgain']);
    expect(never('refused')).toEqual(['setStatus', 'letPass', 'pressAgain', 'nextDay']);
    if (isLong) expect(BOOKING_REFUSALS.filter((code) => !tally.hasMet(code))).toEqual([]);
  });
});
