import type { Api } from '@onewindow/client';
import type { LineRulesView, SetQueueRulesRequest } from '@onewindow/contracts';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const { queueId, windowId, itemId } = SMALL_HALL;
const NOTHING: LineRulesView = {
  recall: null,
  rejoin: null,
  priorityBonusMinutes: null,
  oneLiveTicket: null,
  personPerDay: null,
  kioskPerMinute: null,
  unprintedTickets: null,
};
const QUEUE_RULES: SetQueueRulesRequest = {
  targetMinutes: 15,
  noShowMinutes: 3,
  dailyQuota: 500,
  bands: [],
  rules: NOTHING,
};
const MORNING = { fromMinute: 540, untilMinute: 720 };

let database: TestDatabase;
let running: TestApp;
let clerk: Api;
let guide: Api;
let kiosk: Api;
let administrator: Api;
let supervisor: Api;
let now: number;

let hallId: string;
let halls = 0;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  running = await startTestApp(database);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

beforeEach(async () => {
  halls += 1;
  hallId = `h${halls}`;
  await aSmallHall(database.dataSource, hallId);
  clerk = await aSignedIn(running, hallId, 'clerk', ['clerk']);
  guide = await aSignedIn(running, hallId, 'guide', ['guide']);
  administrator = await aSignedIn(running, hallId, 'administrator', ['administrator']);
  supervisor = await aSignedIn(running, hallId, 'supervisor', ['supervisor']);
  kiosk = await aDevice(running, hallId, 'kiosk');
  await standAt('2026-01-05T10:00:00+08:00');
});

async function standAt(time: string | number): Promise<void> {
  now = new Date(time).getTime();
  await setHallTime(database.dataSource.manager, hallId, { now: new Date(now), rate: 0 });
}

const takeNumber = () => kiosk.tickets.issue(hallId, { itemIds: [itemId], purpose: 'apply' });
const setQueue = (over: Partial<SetQueueRulesRequest>) =>
  administrator.policies.setQueueRules(hallId, queueId, { ...QUEUE_RULES, ...over });
const setHall = (rules: Partial<LineRulesView>) =>
  administrator.policies.setHallRules(hallId, { rules: { ...NOTHING, ...rules } });

describe('the rules of a hall', () => {
  it('are shown as entered, and each change is kept with before and after', async () => {
    const recall = { gapSeconds: 5, greatestCount: 1 };
    await setHall({ recall });
    await setQueue({ targetMinutes: 20, bands: [{ ...MORNING, quota: 9 }] });

    expect(await supervisor.policies.rules(hallId)).toEqual({
      hall: { ...NOTHING, recall },
      queues: [{ ...QUEUE_RULES, queueId, targetMinutes: 20, bands: [{ ...MORNING, quota: 9 }] }],
    });
    const audits = await database.dataSource.query<{ action: string; details: object }[]>(
      `SELECT action, details FROM audit_entry WHERE hall_id = $1 AND action LIKE 'policy.%' ORDER BY id`,
      [hallId],
    );
    expect(audits).toMatchObject([
      { action: 'policy.set-hall-rules', details: { before: NOTHING, after: { recall } } },
      {
        action: 'policy.set-queue-rules',
        details: { before: { targetMinutes: 15, bands: [] }, after: { targetMinutes: 20 } },
      },
    ]);
  });

  it('are refused when they cannot be, and then nothing has changed', async () => {
    const overlapping = [
      { ...MORNING, quota: 1 },
      { fromMinute: 600, untilMinute: 660, quota: 1 },
    ];
    expect(await refusalOf(setQueue({ dailyQuota: 1, bands: overlapping }))).toBe(
      'policies.bands-overlap',
    );
    expect(await refusalOf(setQueue({ noShowMinutes: -1 }))).toBe('request.malformed');
    const noElders = { priorityBonusMinutes: { disabled: 15 } as never };
    expect(await refusalOf(setHall(noElders))).toBe('request.malformed');
    expect(
      await refusalOf(administrator.policies.setQueueRules(hallId, 'no-queue', QUEUE_RULES)),
    ).toBe('hall.queue-not-found');
    const [queue] = (await supervisor.policies.rules(hallId)).queues;
    expect(queue).toEqual({ ...QUEUE_RULES, queueId });
  });

  it('count from the next key press on, in the middle of a call', async () => {
    const issued = await takeNumber();
    await clerk.windowSession.open(hallId, { windowId });
    const { ticket } = await clerk.windowSession.callNext(hallId);
    const recall = () => refusalOf(clerk.tickets.recall(hallId, ticket!.id));
    expect(await recall()).toBe('ticketing.recall-too-soon');
    await setHall({ recall: { gapSeconds: 0, greatestCount: 1 } });
    expect(await recall()).toBe('no refusal');
    expect(await recall()).toBe('ticketing.recall-limit-reached');
    await setQueue({ rules: { ...NOTHING, recall: { gapSeconds: 0, greatestCount: 5 } } });
    expect(await recall()).toBe('no refusal');

    const miss = () => refusalOf(clerk.tickets.markMissed(hallId, ticket!.id));
    expect(await miss()).toBe('ticketing.mark-missed-too-soon');
    await setQueue({ noShowMinutes: 0 });
    expect(await miss()).toBe('no refusal');

    const holder = aCitizen(running, issued.token);
    await setHall({ rejoin: { rule: 'void', n: 3, greatestCount: 2 } });
    expect((await holder.citizen.ticket()).rejoin).toMatchObject({ kind: 'closed' });
    expect(await refusalOf(holder.citizen.rejoin())).toBe('ticketing.rejoin-not-permitted');
    await setHall({ rejoin: { rule: 'tail', n: 3, greatestCount: 2 } });
    expect(await refusalOf(holder.citizen.rejoin())).toBe('no refusal');
  });

  it('set how much earlier a class is due, and which classes there are', async () => {
    const asElder = () =>
      guide.tickets.issue(hallId, { itemIds: [itemId], purpose: 'apply', priorityClass: 'elder' });
    const asVeteran = () =>
      guide.tickets.issue(hallId, {
        itemIds: [itemId],
        purpose: 'apply',
        priorityClass: 'veteran',
      });
    await setHall({ priorityBonusMinutes: { elder: 10, disabled: 10 } });
    await setQueue({ targetMinutes: 30 });

    const { ticket } = await asElder();
    expect(Date.parse(ticket.order.dueAt)).toBe(now + 20 * 60_000);
    expect(await refusalOf(asVeteran())).toBe('ticketing.priority-not-offered');
    await setHall({});
    expect(await refusalOf(asVeteran())).toBe('no refusal');
  });
});

describe('a quota for a part of the day', () => {
  it('names the part that is full and lets the next one begin anew', async () => {
    const afternoon = { fromMinute: 720, untilMinute: 1_020 };
    await setQueue({
      bands: [
        { ...MORNING, quota: 1 },
        { ...afternoon, quota: 1 },
      ],
    });
    await takeNumber();
    await expect(takeNumber()).rejects.toMatchObject({
      code: 'ticketing.band-exhausted',
      details: { from: '09:00', until: '12:00', quota: 1 },
    });
    await standAt('2026-01-05T12:00:00+08:00');
    expect((await takeNumber()).ticket.label).toBe('A002');
    await standAt('2026-01-05T17:00:00+08:00');
    expect(await refusalOf(takeNumber())).toBe('no refusal');
    await standAt('2026-01-06T09:00:00+08:00');
    expect(await refusalOf(takeNumber())).toBe('no refusal');
  });

  it('gives its last number to one of many who reach for it', async () => {
    await setQueue({ bands: [{ ...MORNING, quota: 3 }] });
    const answers = await Promise.all(Array.from({ length: 8 }, () => refusalOf(takeNumber())));
    expect(answers.filter((answer) => answer === 'no refusal')).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'ticketing.band-exhausted')).toHaveLength(5);
    await setQueue({ bands: [{ ...MORNING, quota: 4 }] });
    expect((await takeNumber()).ticket.label).toBe('A004');
  });
});
