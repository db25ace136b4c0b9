import type { Api } from '@onewindow/client';
import type { AlarmsRoomState, FollowUpView, RatingLevel } from '@onewindow/contracts';
import { FollowUpWatchModule } from '../../../src/modules/follow-ups/watch/follow-up-watch.module';
import { WarnOfDueFollowUps } from '../../../src/modules/follow-ups/watch/warn-of-due-follow-ups';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { HALL, RatingStage, type Served } from '../ratings/rating-stage';

const NOTE = { note: '已核实' };
const SPAN = { from: '2026-01-01', to: '2026-12-31' };

let stage: RatingStage;
let supervisor: Api;
let colleague: Api;
let administrator: Api;

beforeAll(async () => {
  stage = await RatingStage.open();
  // Wednesday, the eve of the National Day of 2026; nobody has entered a calendar.
  await at('2026-09-30T14:00:00+08:00');
  const signIn = (name: string, role: 'supervisor' | 'administrator') =>
    aSignedIn(stage.running, HALL, name, [role]);
  supervisor = await signIn('supervisor', 'supervisor');
  colleague = await signIn('colleague', 'supervisor');
  administrator = await signIn('administrator', 'administrator');
  await administrator.policies.setOpeningHours(HALL, {
    queueId: null,
    week: [1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      intervals: [{ fromMinute: 540, untilMinute: 1_020, duty: 'full' }],
    })),
    dates: [],
  });
});
afterAll(() => stage.close());

async function at(time: string): Promise<void> {
  const { manager } = stage.database.dataSource;
  await setHallTime(manager, HALL, { now: new Date(time), rate: 0 });
  await stage.query('UPDATE hall SET business_date = $2 WHERE id = $1', [HALL, time.slice(0, 10)]);
}

async function rated(level: RatingLevel): Promise<Served & { readonly followUp: FollowUpView }> {
  const served = await stage.serve();
  await served.phone.citizen.rate({ level, comment: '等了很久' });
  const open = await supervisor.followUps.list(HALL, 'open');
  return { ...served, followUp: open.reduce((a, b) => (a.id > b.id ? a : b)) };
}

/** Up to its finding. */
async function verified(id: string, finding: 'FIX_NOW' | 'FIX_LATER' | 'APPEAL'): Promise<void> {
  await supervisor.followUps.take(HALL, id, { ownerId: null });
  await supervisor.followUps.contact(HALL, id, { ...NOTE, contact: 'REACHED' });
  await supervisor.followUps.verify(HALL, id, { ...NOTE, finding });
}

const dueAt = async (id: string) => (await supervisor.followUps.find(HALL, id)).term?.dueAt;
const utc = (time: string) => new Date(time).toISOString();

async function alarms(): Promise<readonly (string | null)[]> {
  await stage.running.app
    .select(FollowUpWatchModule)
    .get(WarnOfDueFollowUps, { strict: false })
    .execute();
  const { rooms } = await supervisor.snapshot.read(HALL, ['alarms']);
  const { open } = rooms.alarms as AlarmsRoomState;
  return open.filter(({ kind }) => kind === 'follow-up-due').map(({ code }) => code);
}

describe('a rating', () => {
  it('that is content opens nothing', async () => {
    const { phone } = await stage.serve();
    await phone.citizen.rate({ level: 3 });
    expect(await supervisor.followUps.list(HALL, 'open')).toEqual([]);
    expect(await phone.citizen.followUp()).toBeNull();
  });

  it('of level 1 goes over the holidays to its end, in time and told to its giver', async () => {
    await at('2026-09-30T14:00:00+08:00');
    const { followUp, phone } = await rated(1);
    const { id } = followUp;
    expect(followUp).toMatchObject({ state: 'NEW', level: 1, comment: '等了很久', ownerId: null });
    expect(followUp.term).toMatchObject({
      dueAt: utc('2026-10-08T17:00:00+08:00'),
      halfAt: utc('2026-10-08T11:30:00+08:00'),
      urgency: 'in-time',
    });
    await at('2026-10-07T23:00:00+08:00');
    expect(await alarms()).toEqual([]);
    await at('2026-10-08T11:30:00+08:00');
    expect(await alarms()).toEqual(['half-gone']);
    await at('2026-10-08T16:00:00+08:00');
    expect(await alarms()).toEqual(['nearly-due']);
    expect(await alarms()).toEqual(['nearly-due']);

    await verified(id, 'FIX_NOW');
    expect(await alarms()).toEqual([]);
    // Thursday; the Saturday worked in exchange counts.
    expect(await dueAt(id)).toBe(utc('2026-10-14T17:00:00+08:00'));
    await supervisor.followUps.rectify(HALL, id, NOTE);
    expect(await phone.citizen.followUp()).toMatchObject({ state: 'RECTIFYING', reply: null });
    await supervisor.followUps.reply(HALL, id, { note: '已增设窗口，向您致歉。' });
    expect(await phone.citizen.followUp()).toMatchObject({
      state: 'REPLIED',
      reply: '已增设窗口，向您致歉。',
    });
    await supervisor.followUps.callBack(HALL, id, { ...NOTE, callBack: 'SATISFIED' });
    const closed = await supervisor.followUps.close(HALL, id, NOTE);
    expect(closed).toMatchObject({ state: 'CLOSED', term: null, callBack: 'SATISFIED' });
    expect(closed.steps.map(({ action, state }) => `${action} ${state}`)).toEqual([
      'open NEW',
      'take ASSIGNED',
      'contact CONTACTED',
      'verify VERIFIED',
      'rectify RECTIFYING',
      'reply REPLIED',
      'call-back FOLLOWED_UP',
      'close CLOSED',
    ]);
    expect(await supervisor.followUps.list(HALL, 'open')).toEqual([]);
    expect(await supervisor.followUps.list(HALL, 'closed')).toMatchObject([{ id }]);
    expect(await supervisor.followUps.figures(HALL, SPAN)).toMatchObject({
      opened: 1,
      rectifiedInTime: { share: null, n: 1 },
      calledBack: { share: null, n: 1 },
    });
    await at('2026-11-06T12:00:00+08:00');
    expect(await phone.citizen.followUp()).toMatchObject({ state: 'CLOSED' });
    await at('2026-11-09T12:00:00+08:00');
    expect(await refusalOf(phone.citizen.followUp())).toBe('citizen.token-expired');
  });
});

describe('a step', () => {
  it('is refused to a stranger, to a wrong state and without a note', async () => {
    const { followUp } = await rated(2);
    const { id } = followUp;
    await supervisor.followUps.take(HALL, id, { ownerId: null });
    const contact = { ...NOTE, contact: 'NO_CONTACT' } as const;
    const codes = [
      await refusalOf(colleague.followUps.contact(HALL, id, contact)),
      await refusalOf(supervisor.followUps.reply(HALL, id, NOTE)),
      await refusalOf(supervisor.followUps.contact(HALL, id, { ...contact, note: '  ' })),
    ];
    expect(codes).toEqual(['follow-ups.not-owner', 'follow-ups.step-unfit', 'request.malformed']);
    expect(await supervisor.followUps.find(HALL, id)).toMatchObject({ state: 'ASSIGNED' });
  });

  it('is taken once when two press at the same moment', async () => {
    const { followUp } = await rated(2);
    const take = (api: Api) => refusalOf(api.followUps.take(HALL, followUp.id, { ownerId: null }));
    const answers = await Promise.all([take(supervisor), take(colleague)]);
    expect(answers.sort()).toEqual(['follow-ups.step-unfit', 'no refusal']);
  });
});

describe('what one asks for another decides', () => {
  it('more time, which then lasts from the start of the term', async () => {
    await at('2026-11-02T10:00:00+08:00');
    const { followUp } = await rated(1);
    const { id } = followUp;
    await verified(id, 'FIX_LATER');
    expect(await dueAt(id)).toBe(utc('2026-11-09T17:00:00+08:00'));
    await at('2026-11-09T17:00:01+08:00');
    expect(await alarms()).toContain('overdue');
    await supervisor.followUps.askExtension(HALL, id, NOTE);
    const decision = { ...NOTE, granted: true };
    expect(await refusalOf(supervisor.followUps.decideExtension(HALL, id, decision))).toBe(
      'follow-ups.own-matter',
    );
    await administrator.followUps.decideExtension(HALL, id, decision);
    expect(await dueAt(id)).toBe(utc('2026-11-23T17:00:00+08:00'));
  });

  it('an appeal, which takes the rating out of the figures and counts it apart', async () => {
    const span = { by: 'hall', from: '2026-12-01', to: '2026-12-01' } as const;
    await at('2026-12-01T10:00:00+08:00');
    const { followUp, phone } = await rated(1);
    const { id } = followUp;
    await verified(id, 'APPEAL');
    const [before] = await supervisor.ratings.figures(HALL, span);
    expect(before).toMatchObject({ rateable: 1, rated: 1, excluded: 0 });
    const decision = { ...NOTE, excluded: true };
    expect(await refusalOf(supervisor.followUps.decideAppeal(HALL, id, decision))).toBe(
      'follow-ups.own-matter',
    );
    expect(await colleague.followUps.decideAppeal(HALL, id, decision)).toMatchObject({
      state: 'EXCLUDED',
      excluded: true,
    });
    const [after] = await supervisor.ratings.figures(HALL, span);
    expect(after).toMatchObject({ rateable: 0, rated: 0, excluded: 1, rates: { bad: { n: 0 } } });
    const audit = await stage.query<{ action: string; details: object }>(
      `SELECT action, details FROM audit_entry WHERE subject = $1 AND action LIKE '%.decide-appeal'`,
      [`follow-up:${id}`],
    );
    expect(audit).toMatchObject([
      { action: 'follow-up.decide-appeal', details: { to: 'EXCLUDED', excluded: true } },
    ]);
    await supervisor.followUps.reply(HALL, id, { note: '经复核不计入。' });
    expect(await phone.citizen.followUp()).toMatchObject({ reply: '经复核不计入。' });
  });
});

describe('the days of a hall', () => {
  it('follow the custom it has chosen', async () => {
    expect(await supervisor.followUps.rules(HALL)).toMatchObject({ preset: 'STANDARD', simple: 5 });
    await administrator.followUps.setRules(HALL, { preset: 'HOTLINE_12345' });
    await at('2026-12-02T10:00:00+08:00');
    const { followUp } = await rated(2);
    await verified(followUp.id, 'FIX_NOW');
    expect(await dueAt(followUp.id)).toBe(utc('2026-12-16T17:00:00+08:00'));
  });
});
