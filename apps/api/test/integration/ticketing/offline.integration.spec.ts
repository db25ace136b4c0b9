import { command } from '@onewindow/client';
import type { OfflineTicketRequest } from '@onewindow/contracts';
import { recomputeDay } from '../../../src/modules/insight/recompute/recompute-day';
import { readDayLog } from '../../../src/modules/insight/recompute/day-log.query';
import { refusalOf } from '../../support/refusals';
import { breachesIn } from '../proof/hall-soundness';
import { CutOffKiosk } from './cut-off-kiosk';
import { DeskStage, HALL } from './desk-stage';

/** Of the queue A-ZH. */
const ITEM = 'A-SCJG-0040';

let stage: DeskStage;
let kiosk: CutOffKiosk;

beforeAll(async () => {
  stage = await DeskStage.open('A10');
  kiosk = await CutOffKiosk.at(stage);
});
afterAll(() => stage.close());
/** By the rules of the hall, so that the day is a sound one in the end. */
beforeEach(async () => {
  const states = ['waiting', 'missed'] as const;
  for (let left = Infinity; left > 0;) {
    left = (await stage.supervisor.queues.abandon(HALL, 'A-ZH', { states })).tickets.length;
  }
});

const today = () => stage.inMinutes(0).slice(0, 10);
const query = <T>(sql: string, parameters: readonly unknown[]): Promise<T[]> =>
  stage.database.dataSource.query<T[]>(sql, [...parameters]);
const reports = () => stage.supervisor.offline.merges(HALL, today());

async function numbersInLine(): Promise<readonly string[]> {
  const rows = await query<{ label: string }>(
    `SELECT label FROM ticket WHERE hall_id = $1 AND state = 'waiting'
     ORDER BY due_at, rank, sequence`,
    [HALL],
  );
  return rows.map(({ label }) => label);
}

describe('numbers lent to a kiosk', () => {
  it('are a block of its own, under a prefix that no queue and no other kiosk has', async () => {
    const other = await CutOffKiosk.at(stage);
    expect(kiosk.lease).toMatchObject({ prefix: 'XA', from: 1, to: 300, businessDate: today() });
    expect(other.lease).toMatchObject({ prefix: 'XB', from: 1 });
    const queues = await kiosk.api.halls.queues(HALL);
    expect(queues.map(({ ticketPrefix }) => ticketPrefix)).not.toContain('XA');
  });

  it('stay with it when it asks again, and go on behind when it has lost them', async () => {
    expect((await kiosk.renew()).lease).toEqual(kiosk.lease);
    const further = (await kiosk.api.offline.lease(HALL, {})).lease;
    expect(further).toMatchObject({ prefix: 'XA', from: 301, to: 600 });
    const forged = { ...kiosk.lease, to: 999 };
    expect((await kiosk.api.offline.lease(HALL, { held: forged })).lease.from).toBe(601);
  });

  it('come with all it has to know: where the lines are, and when they give out numbers', async () => {
    const { terms, at } = await kiosk.renew();
    expect(at).toBe(stage.inMinutes(0));
    const line = terms.queues.find(({ queueId }) => queueId === 'A-ZH');
    expect(line?.areaIds).toContain('A1');
    expect(line?.hours.length).toBeGreaterThan(0);
    expect(terms.served.some((queues) => queues.includes('A-ZH'))).toBe(true);
  });

  it('are lent to kiosks only', async () => {
    expect(await refusalOf(stage.guide.offline.lease(HALL, {}))).toBe('identity.not-permitted');
  });
});

describe('numbers that were given out without the server', () => {
  it('become tickets once, in the order they were given out, however often they are brought', async () => {
    const kiosks = [await CutOffKiosk.at(stage), await CutOffKiosk.at(stage)];
    // Turn by turn at both kiosks, every quarter of a minute.
    const given = kiosks.map((one, turn) =>
      Array.from({ length: 80 }, (_, index) => one.give(ITEM, (2 * index + turn) / 4)),
    );
    await stage.letPass(60);
    const began = performance.now();
    const bring = () => Promise.all(kiosks.map((one, index) => one.bring(given[index]!)));
    const first = await bring();
    process.stdout.write(`2 × 80 numbers merged in ${Math.round(performance.now() - began)} ms\n`);
    expect(first.flatMap(({ tickets }) => tickets.map(({ outcome }) => outcome))).toEqual(
      Array.from({ length: 160 }, () => 'created'),
    );

    const [here, there] = kiosks.map(({ lease: { prefix } }) => prefix);
    const inTurn = Array.from({ length: 80 }, (_, index) => String(index + 1).padStart(3, '0'));
    expect(await numbersInLine()).toEqual(
      inTurn.flatMap((number) => [`${here}${number}`, `${there}${number}`]),
    );
    const again = await bring();
    expect(new Set(again.flatMap(({ tickets }) => tickets.map((one) => one.outcome)))).toEqual(
      new Set(['already']),
    );
    expect(await numbersInLine()).toHaveLength(160);
    const [told] = await query<{ count: number }>(
      `SELECT count(*)::int AS count FROM hall_event WHERE hall_id = $1 AND type = 'ticket.issued'
         AND payload ->> 'label' ~ $2`,
      [HALL, `^(${here}|${there})\\d+$`],
    );
    expect(told).toEqual({ count: 160 });
  });

  it('come in once when the same kiosk brings them twice at one moment', async () => {
    const given = [kiosk.give(ITEM), kiosk.give(ITEM)];
    const both = await Promise.all([kiosk.bring(given), kiosk.bring(given)]);
    const outcomes = both.flatMap(({ tickets }) => tickets.map(({ outcome }) => outcome));
    expect(outcomes.sort()).toEqual(['already', 'already', 'created', 'created']);
    expect(await numbersInLine()).toHaveLength(2);
  });

  it('say in view, step and audit where they came from, and that the waiting began then', async () => {
    const given = kiosk.give(ITEM);
    await stage.letPass(10);
    await kiosk.bring([given]);
    const ticket = await stage.get(given.id);
    expect(ticket).toMatchObject({ offline: true, origin: 'kiosk', state: 'waiting' });
    expect(ticket.issuedAt).toBe(stage.inMinutes(-10));
    expect(ticket.order.dueAt).toBe(stage.inMinutes(5));
    const steps = await query<object>(
      `SELECT action, details ->> 'offline' AS offline, details ->> 'leaseId' AS lease
       FROM ticket_step WHERE hall_id = $1 AND ticket_id = $2`,
      [HALL, given.id],
    );
    expect(steps).toEqual([{ action: 'issue', offline: 'true', lease: kiosk.lease.leaseId }]);
    const audits = await query<object>(
      `SELECT details ->> 'offline' AS offline FROM audit_entry WHERE hall_id = $1 AND subject = $2`,
      [HALL, `ticket:${given.id}`],
    );
    expect(audits).toEqual([{ offline: 'true' }]);
  });

  it('are believed no time before the last contact and none after now', async () => {
    const early = kiosk.give(ITEM, -50, { contactAt: stage.inMinutes(-5) });
    const late = kiosk.give(ITEM, 50);
    await kiosk.bring([early, late]);
    expect((await stage.get(early.id)).issuedAt).toBe(stage.inMinutes(-5));
    expect((await stage.get(late.id)).issuedAt).toBe(stage.inMinutes(0));
  });

  it('take nobody away from a window who was called before they came in', async () => {
    const given = kiosk.give(ITEM);
    await stage.letPass(5);
    const online = await stage.issue(ITEM);
    const called = await stage.called('A10');
    expect(called?.id).toBe(online.ticket.id);
    await kiosk.bring([given]);
    expect((await stage.get(online.ticket.id)).state).toBe('called');
    await stage.letPass(5);
    await stage.at('A10').tickets.markMissed(HALL, online.ticket.id);
    expect((await stage.called('A10'))?.id).toBe(given.id);
    await stage.letPass(5);
    await stage.at('A10').tickets.markMissed(HALL, given.id);
  });

  it('are let in though the line is closed or full by then: somebody holds them', async () => {
    const [full, closed] = [kiosk.give(ITEM), kiosk.give(ITEM)];
    await query('UPDATE queue SET daily_quota = 0 WHERE hall_id = $1 AND id = $2', [HALL, 'A-ZH']);
    expect(await kiosk.outcomeOf(full)).toBe('created');
    await query(`UPDATE queue SET daily_quota = 500, status = 'closed' WHERE id = 'A-ZH'`, []);
    expect(await kiosk.outcomeOf(closed)).toBe('created');
    await query(`UPDATE queue SET status = 'open' WHERE id = 'A-ZH'`, []);
  });

  it('begin with a first leg where no window takes all of their items any more', async () => {
    const items = await kiosk.api.items.index(HALL);
    const elsewhere = items.find(({ queueId }) => queueId.startsWith('B-'))!;
    const given = kiosk.give(ITEM, 0, { itemIds: [ITEM, elsewhere.id] });
    expect(await kiosk.outcomeOf(given)).toBe('created');
    expect(await stage.get(given.id)).toMatchObject({ queueId: 'A-ZH' });
    expect((await stage.get(given.id)).cases).toHaveLength(2);
  });
});

describe('numbers that cannot become tickets', () => {
  it('are rejected one by one with a reason, and stand in the report of the supervisor', async () => {
    const stranger = await CutOffKiosk.at(stage);
    const good = kiosk.give(ITEM);
    const outside = { ...kiosk.give(ITEM), number: 301 };
    const unknown = { ...kiosk.give(ITEM), itemIds: ['no such item'] };
    const doubled = { ...kiosk.give(ITEM), itemIds: [ITEM, ITEM] };
    const taken = { ...kiosk.give(ITEM), number: good.number };
    const renamed = { ...kiosk.give(ITEM), id: good.id };
    const { mergeId, tickets } = await kiosk.bring([
      good,
      outside,
      unknown,
      doubled,
      taken,
      renamed,
    ]);
    expect(tickets.map(({ outcome, rejection }) => rejection ?? outcome)).toEqual([
      'created',
      'number-outside-block',
      'item-unknown',
      'items-unfit',
      'number-taken',
      'number-taken',
    ]);
    expect(await stranger.outcomeOf(kiosk.give(ITEM), kiosk.lease)).toBe('other-device');

    const alarms = (await stage.supervisor.snapshot.read(HALL, ['alarms'])).rooms.alarms;
    expect(alarms).toMatchObject({
      open: [{ kind: 'numbers-rejected', subject: `device:${kiosk.lease.deviceId}` }, {}],
    });
    const report = (await reports()).find(({ id }) => id === mergeId);
    expect(report).toMatchObject({ deviceName: 'kiosk', created: 1, already: 0, rejected: 5 });
    expect(report?.rejections[0]).toEqual({ label: 'XA301', rejection: 'number-outside-block' });
    expect(report?.takenUntil).toBe(stage.inMinutes(0));
  });

  it.each([
    ['another block', { to: 999 }],
    ['another prefix', { prefix: 'A' }],
    ['another day', { businessDate: '2030-01-01' }],
    ['no signature of ours', { signature: 'AAAA' }],
  ])('are rejected under a lease with %s', async (_, change) => {
    const forged = { ...kiosk.lease, ...change };
    expect(await kiosk.outcomeOf(kiosk.give(ITEM), forged)).toBe('lease-invalid');
  });

  it('of a signed lease the hall has never given in this stream are rejected', async () => {
    const lease = (await kiosk.api.offline.lease(HALL, {})).lease;
    await query('DELETE FROM offline_lease WHERE id = $1', [lease.leaseId]);
    const given = { ...kiosk.give(ITEM), number: lease.from };
    expect(await kiosk.outcomeOf(given, lease)).toBe('lease-invalid');
    // Restored to an earlier hour, the hall goes on in another stream and believes its signature.
    await query(`UPDATE hall_clock SET epoch = 'restored' WHERE hall_id = $1`, [HALL]);
    expect(await kiosk.outcomeOf(given, lease)).toBe('created');
    await query('UPDATE hall_clock SET epoch = $2 WHERE hall_id = $1', [HALL, lease.epoch]);
  });
});

describe('an online attempt that was never answered', () => {
  const request = { itemIds: [ITEM], purpose: 'apply' } as const;
  const insteadOf = (key: string): OfflineTicketRequest => kiosk.give(ITEM, 0, { insteadOf: key });

  it('leaves one number: the ticket nobody was told of goes, the one on paper comes', async () => {
    const press = command();
    const online = await kiosk.api.tickets.issue(HALL, request, { command: press });
    const given = insteadOf(press.key);
    expect(await kiosk.outcomeOf(given)).toBe('created');
    expect((await stage.get(online.ticket.id)).state).toBe('cancelled');
    expect(await numbersInLine()).toEqual([(await stage.get(given.id)).label]);
    expect((await reports())[0]).toMatchObject({ created: 1, withdrawn: 1 });
    expect(await kiosk.outcomeOf(given)).toBe('already');
  });

  it('is not carried out when it arrives behind the number given in its place', async () => {
    const press = command();
    expect(await kiosk.outcomeOf(insteadOf(press.key))).toBe('created');
    const late = kiosk.api.tickets.issue(HALL, request, { command: press });
    expect(await refusalOf(late)).toBe('request.idempotency-key-reused');
    expect(await numbersInLine()).toHaveLength(1);
  });

  it('is left to the window that has called it meanwhile', async () => {
    const press = command();
    const online = await kiosk.api.tickets.issue(HALL, request, { command: press });
    await stage.called('A10');
    const given = insteadOf(press.key);
    expect(await kiosk.outcomeOf(given)).toBe('created');
    expect((await stage.get(online.ticket.id)).state).toBe('called');
    expect(await numbersInLine()).toEqual([(await stage.get(given.id)).label]);
    await stage.letPass(5);
    await stage.at('A10').tickets.markMissed(HALL, online.ticket.id);
  });
});

describe('the day', () => {
  it('is sound, and worked out anew from its steps it is the day that is stored', async () => {
    const { dataSource } = stage.database;
    expect(await breachesIn(dataSource, HALL)).toEqual({});
    const day = recomputeDay(await readDayLog(dataSource.manager, HALL, today()));
    expect(day.differences).toEqual([]);
    await query('UPDATE offline_lease SET to_number = 1 WHERE id = $1', [kiosk.lease.leaseId]);
    const stray = recomputeDay(await readDayLog(dataSource.manager, HALL, today()));
    expect(stray.differences.some(({ of, what }) => of === 'XA002' && what === 'numbers')).toBe(
      true,
    );
    await query('UPDATE offline_lease SET to_number = 300 WHERE id = $1', [kiosk.lease.leaseId]);
  });

  it('being over, its numbers are rejected and reported, and the kiosk is lent new ones', async () => {
    const given = kiosk.give(ITEM);
    await stage.letPass(24 * 60);
    expect(await kiosk.outcomeOf(given)).toBe('day-over');
    expect((await reports())[0]?.rejections).toEqual([
      { label: expect.stringMatching(/^XA\d{3}$/) as string, rejection: 'day-over' },
    ]);
    const { lease } = await kiosk.renew();
    expect(lease).toMatchObject({ prefix: 'XA', from: 1, businessDate: today() });
    expect(lease.leaseId).not.toBe(kiosk.lease.leaseId);
  });
});
