import type { Api } from '@onewindow/client';
import type { RatingDimension, RatingFiguresView, RatingLevel } from '@onewindow/contracts';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { SMALL_HALL } from '../../support/small-hall';
import { HALL, RatingStage, WINDOW } from './rating-stage';

/** Six visits: rated very satisfied to very dissatisfied, and one not rated. */
const LEVELS: readonly RatingLevel[] = [5, 4, 3, 2, 1];

const REASONS: Partial<Record<RatingLevel, readonly string[]>> = { 2: ['212'], 1: ['113', '115'] };

let stage: RatingStage;
let supervisor: Api;
let today: string;

beforeAll(async () => {
  stage = await RatingStage.open();
  supervisor = await aSignedIn(stage.running, HALL, 'supervisor', ['supervisor']);
  for (const [index, level] of LEVELS.entries()) {
    const { phone, invitation } = await stage.serve();
    const { serviceId } = invitation;
    if (index < 2) await phone.citizen.rate({ level });
    else await stage.pad.pad.rate({ serviceId, level, labels: REASONS[level] });
  }
  await stage.serve();
  [{ today } = { today: '' }] = await stage.query<{ today: string }>(
    'SELECT business_date::text AS today FROM hall WHERE id = $1',
    [HALL],
  );
});
afterAll(() => stage.close());

function figures(by: RatingDimension): Promise<readonly RatingFiguresView[]> {
  return supervisor.ratings.figures(HALL, { by, from: today, to: today });
}

describe('figures of a day', () => {
  it('are those of the hall, by hand: three good of five, one of six silent', async () => {
    const [hall] = await figures('hall');
    expect(hall).toEqual({
      key: HALL,
      name: expect.objectContaining({ zhHans: expect.any(String) }),
      rateable: 6,
      rated: 5,
      excluded: 0,
      active: { 5: 1, 4: 1, 3: 1, 2: 1, 1: 1 },
      byDefault: { 5: 0, 4: 0, 3: 0, 2: 0, 1: 0 },
      rates: {
        good: { share: 0.6, n: 5 },
        activeGood: { share: 0.6, n: 5 },
        bad: { share: 0.4, n: 5 },
        active: { share: expect.closeTo(5 / 6, 10), n: 6 },
        unrated: { share: expect.closeTo(1 / 6, 10), n: 6 },
      },
    });
  });

  it.each([
    ['zone', 'A'],
    ['window', WINDOW],
    ['item', SMALL_HALL.itemId],
  ] as const)('are counted by %s', async (by, key) => {
    expect(await figures(by)).toMatchObject([{ key, rateable: 6, rated: 5 }]);
  });

  it('are counted by day', async () => {
    expect(await figures('day')).toMatchObject([{ key: today, name: null, rateable: 6 }]);
  });

  it('are counted by department and by clerk, with their names', async () => {
    expect(await figures('department')).toMatchObject([{ rateable: 6, rated: 5 }]);
    const [clerk] = await figures('clerk');
    expect(clerk).toMatchObject({ name: { zhHans: 'clerk' }, rateable: 6 });
  });

  it('withhold what so few have said by each channel', async () => {
    expect(await figures('channel')).toMatchObject([
      { key: 'PAD', name: null, rateable: null, rated: 3, active: null },
      { key: 'QR', name: null, rateable: null, rated: 2, active: null },
    ]);
  });

  it('keep apart what was filled in after silence', async () => {
    await stage.query(`UPDATE rating SET origin = 'DEFAULT' WHERE hall_id = $1 AND level = 3`, [
      HALL,
    ]);
    const [hall] = await figures('hall');
    expect(hall?.byDefault).toEqual({ 5: 0, 4: 0, 3: 1, 2: 0, 1: 0 });
    expect(hall?.rates).toMatchObject({
      good: { share: 0.6, n: 5 },
      activeGood: { share: null, n: 4 },
      active: { share: expect.closeTo(4 / 6, 10), n: 6 },
    });
  });

  it('tell the reasons once so many gave some that nobody is recognised', async () => {
    const reasons = () => supervisor.ratings.reasons(HALL, { from: today, to: today });
    expect(await reasons()).toEqual([]);
    await stage.query(`UPDATE rating SET labels = '{510,511}' WHERE hall_id = $1 AND level = 5`, [
      HALL,
    ]);
    await stage.query(
      `UPDATE rating SET level = 2, origin = 'ACTIVE', labels = '{212,207}'
       WHERE hall_id = $1 AND level IN (4, 3)`,
      [HALL],
    );
    expect(await reasons()).toEqual([
      { code: '212', level: 2, count: 3 },
      { code: '207', level: 2, count: 2 },
      { code: '113', level: 1, count: 1 },
      { code: '115', level: 1, count: 1 },
      { code: '510', level: 5, count: 1 },
      { code: '511', level: 5, count: 1 },
    ]);
  });
});

describe('a span of days', () => {
  it('without a visit has no figures', async () => {
    const request = { by: 'window', from: '2020-01-01', to: '2020-12-31' } as const;
    expect(await supervisor.ratings.figures(HALL, request)).toEqual([]);
  });

  it.each([
    ['that ends before it begins', '2026-02-02', '2026-02-01', 'ratings.span-unfit'],
    ['of more than a year', '2026-01-01', '2027-01-02', 'ratings.span-unfit'],
    ['with a day that is none', '2026-02-30', '2026-03-01', 'request.malformed'],
  ])('%s is refused', async (_, from, to, code) => {
    expect(await refusalOf(supervisor.ratings.figures(HALL, { by: 'hall', from, to }))).toBe(code);
  });
});
