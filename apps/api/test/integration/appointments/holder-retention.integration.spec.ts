import { ForgetHolders } from '../../../src/modules/ticketing/holder-retention/forget-holders';
import { eventually } from '../../support/eventually';
import { BookingStage, NINE, somebody, TUESDAY, VISIT } from './booking-stage';
import { VisitSteps } from './visit-steps';

const KEPT = '2026-02-05';
const FORGOTTEN = '2026-02-06';

let stage: BookingStage;
let steps: VisitSteps;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(async () => {
  await stage.newHall();
  await stage.standAt(`${TUESDAY}T08:30:00+08:00`);
  await stage.turnDay();
  steps = await VisitSteps.begin(stage);
});
afterAll(() => stage.close());

const take = async (holder = somebody()) =>
  (await stage.kiosk.tickets.issue(stage.hallId, { ...VISIT, holder })).ticket;

/** The morning of that day. The job of its turn may be at work too: what counts is what remains. */
async function forgetOn(date: string): Promise<void> {
  await turnTo(date);
  await forgetIn(stage.hallId);
}

async function expectKnown(labels: readonly string[], hallId = stage.hallId): Promise<void> {
  await eventually(async () => expect(await known(hallId)).toEqual(labels));
}

async function turnTo(date: string): Promise<void> {
  await stage.standAt(`${date}T08:00:00+08:00`);
  await stage.turnDay();
}

const forgetIn = (hallId: string) => stage.running.app.get(ForgetHolders).execute(hallId);

/** Without a sweep. */
const letDaysPass = (hallId: string) =>
  stage.query('UPDATE hall SET business_date = $2 WHERE id = $1', [hallId, FORGOTTEN]);

async function known(hallId: string): Promise<readonly string[]> {
  const rows = await stage.query<{ label: string }>(
    `SELECT coalesce(label, 'booking') AS label FROM ticket
     WHERE hall_id = $1 AND holder_ref IS NOT NULL ORDER BY id`,
    [hallId],
  );
  return rows.map(({ label }) => label);
}

describe(ForgetHolders, () => {
  it('takes the hash of a number from tickets older than thirty days, and nothing else', async () => {
    const completed = await steps.completed(await take());
    await take();
    const before = await stage.guide.tickets.get(stage.hallId, completed.id);
    await forgetOn(KEPT);
    await expectKnown(['A001', 'A002']);
    await forgetOn(FORGOTTEN);
    await expectKnown([]);
    expect(await stage.guide.tickets.get(stage.hallId, completed.id)).toEqual(before);
  });

  it('does so by itself when the day has turned', async () => {
    await take();
    await turnTo(FORGOTTEN);
    await expectKnown([]);
  });

  it('keeps whose a booking was that nobody came for as long as a bar can rest on it', async () => {
    await stage.setRules({ openDaysAhead: 0, blockDays: 20 });
    await stage.book(NINE);
    await forgetOn('2026-02-15');
    await expectKnown(['booking']);
    await forgetOn('2026-02-16');
    await expectKnown([]);
  });

  it('leaves a ticket alone that the sweep has not ended yet', async () => {
    await steps.serving(await take());
    await letDaysPass(stage.hallId);
    expect(await forgetIn(stage.hallId)).toBe(0);
    await expectKnown(['A001']);
  });

  it('forgets in as many batches as it takes, and only in its own hall', async () => {
    await take();
    await stage.query(
      `UPDATE ticket SET state = 'cancelled', ended_at = issued_at WHERE hall_id = $1`,
      [stage.hallId],
    );
    const columns = await stage.query<{ list: string }>(
      `SELECT string_agg(quote_ident(column_name), ', ') AS list FROM information_schema.columns
       WHERE table_name = 'ticket' AND column_name NOT IN ('id', 'number', 'label', 'token_hash')`,
    );
    const list = columns[0]!.list;
    await stage.query(
      `INSERT INTO ticket (id, number, label, token_hash, ${list})
       SELECT uuidv7(), n, 'A' || n, sha256(n::text::bytea), ${list}
       FROM ticket, generate_series(2, 1200) AS n WHERE hall_id = $1`,
      [stage.hallId],
    );
    const other = stage.hallId;
    await stage.newHall();
    await take();
    await forgetOn(FORGOTTEN);
    await expectKnown([]);
    expect(await known(other)).toHaveLength(1_200);
    await letDaysPass(other);
    await forgetIn(other);
    await expectKnown([], other);
  });
});
