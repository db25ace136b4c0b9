import type { Api } from '@onewindow/client';
import type { DraftNoticeRequest, NoticeOnBoards, NoticesRoomState } from '@onewindow/contracts';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

let database: TestDatabase;
let running: TestApp;
let board: Api;
let li: Api;
let wang: Api;

const closing = (): DraftNoticeRequest => ({
  kind: 'notice',
  text: { zhHans: '今日四点停止取号', zhHant: null, en: 'No tickets after 4 p.m.' },
  areaIds: ['A1'],
  from: null,
  until: inHours(1),
});

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
  board = await aDevice(running, HALL, 'display');
  li = await aSignedIn(running, HALL, 'li', ['supervisor']);
  wang = await aSignedIn(running, HALL, 'wang', ['supervisor']);
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

async function onBoards(): Promise<readonly NoticeOnBoards[]> {
  const { rooms } = await board.snapshot.read(HALL, ['notices']);
  return (rooms.notices as NoticesRoomState).notices;
}

async function audited(id: string): Promise<readonly string[]> {
  const rows = await database.dataSource.query<{ action: string }[]>(
    'SELECT action FROM audit_entry WHERE subject = $1 ORDER BY seq',
    [`notice:${id}`],
  );
  return rows.map(({ action }) => action);
}

describe('a notice', () => {
  it('is on the boards once a second person has approved it, and tells them no name', async () => {
    const draft = await li.notices.draft(HALL, closing());
    expect(draft).toMatchObject({ state: 'draft', authorName: 'li', areaIds: ['A1'] });
    expect(await onBoards()).toEqual([]);
    expect(await refusalOf(li.notices.approve(HALL, draft.id))).toBe('notices.own-text');
    expect(await onBoards()).toEqual([]);
    const approved = await wang.notices.approve(HALL, draft.id);
    expect(approved).toMatchObject({ state: 'live', approverName: 'wang' });
    const { id, kind, emergency, text, areaIds, from, until } = draft;
    expect(await onBoards()).toEqual([{ id, kind, emergency, text, areaIds, from, until }]);
    expect(await li.notices.list(HALL)).toEqual([approved]);
    expect(await refusalOf(wang.notices.approve(HALL, id))).toBe('notices.not-draft');
  });

  it('is taken off by whoever may write one, with a reason, once', async () => {
    const [shown] = await onBoards();
    const ended = await li.notices.end(HALL, shown!.id, { reason: '内容有误' });
    expect(ended).toMatchObject({ state: 'ended', end: { how: 'withdrawn', by: 'li' } });
    expect(await onBoards()).toEqual([]);
    expect(await li.notices.list(HALL)).toEqual([ended]);
    expect(await refusalOf(li.notices.end(HALL, shown!.id, { reason: '有误' }))).toBe(
      'notices.over',
    );
    expect(await audited(shown!.id)).toEqual(['notice.draft', 'notice.approve', 'notice.withdraw']);
  });

  it('is never shown when the second person says no', async () => {
    const { id } = await li.notices.draft(HALL, closing());
    const reason = { reason: '时间不对' };
    expect(await refusalOf(li.notices.reject(HALL, id, reason))).toBe('notices.own-text');
    expect(await wang.notices.reject(HALL, id, reason)).toMatchObject({
      state: 'ended',
      end: { how: 'rejected', by: 'wang', ...reason },
    });
    expect(await refusalOf(wang.notices.approve(HALL, id))).toBe('notices.not-draft');
    expect(await onBoards()).toEqual([]);
  });

  it('goes by the clock of the hall, without anybody doing anything', async () => {
    const { id } = await li.notices.draft(HALL, closing());
    const late = await li.notices.draft(HALL, closing());
    await wang.notices.approve(HALL, id);
    expect(await onBoards()).toHaveLength(1);
    await database.dataSource.query(
      `UPDATE hall_time SET hall_anchor = hall_anchor + interval '2 hours' WHERE hall_id = $1`,
      [HALL],
    );
    expect(await onBoards()).toEqual([]);
    expect(await refusalOf(wang.notices.approve(HALL, late.id))).toBe('notices.over');
    expect(await refusalOf(wang.notices.end(HALL, id, { reason: '有误' }))).toBe('notices.over');
  });

  it.each([
    ['without an end', { until: null }, 'notices.term-unfit'],
    ['that ends before it begins', { from: inHours(9), until: inHours(8) }, 'notices.term-unfit'],
    [
      'too long to read',
      { text: { zhHans: '号'.repeat(61), zhHant: null, en: null } },
      'notices.text-unfit',
    ],
    [
      'with the number of a person',
      { text: { zhHans: '请拨打13800138000', zhHant: null, en: null } },
      'notices.text-unfit',
    ],
    ['for an area there is not', { areaIds: ['Z9'] }, 'hall.area-not-found'],
    ['for an area twice', { areaIds: ['A1', 'A1'] }, 'request.malformed'],
  ] as const)('%s is refused', async (_, part, code) => {
    const before = await li.notices.list(HALL);
    const until = inHours(9);
    expect(await refusalOf(li.notices.draft(HALL, { ...closing(), until, ...part }))).toBe(code);
    expect(await li.notices.list(HALL)).toEqual(before);
  });
});

describe('an emergency', () => {
  it('in prepared words takes the boards over at once, and ends only by an order', async () => {
    const { id } = await li.notices.raiseEmergency(HALL, {
      emergency: 'fire',
      areaIds: [],
      reason: '二楼冒烟',
    });
    expect(await onBoards()).toMatchObject([{ id, emergency: 'fire', areaIds: [], until: null }]);
    await wang.notices.end(HALL, id, { reason: '误报' });
    expect(await onBoards()).toEqual([]);
    expect(await audited(id)).toEqual(['emergency.raise', 'emergency.end']);
  });

  it('in words of one’s own needs a second person', async () => {
    const own = { ...closing(), kind: 'emergency', until: null } as const;
    const { id } = await li.notices.draft(HALL, own);
    expect(await onBoards()).toEqual([]);
    await wang.notices.approve(HALL, id);
    expect(await onBoards()).toMatchObject([{ id, kind: 'emergency', emergency: null }]);
    await li.notices.end(HALL, id, { reason: '解除' });
  });

  it('is not raised for no reason', async () => {
    const raise = li.notices.raiseEmergency(HALL, { emergency: 'fire', areaIds: [], reason: '  ' });
    expect(await refusalOf(raise)).toBe('request.malformed');
    expect(await onBoards()).toEqual([]);
  });
});
