import type { Api } from '@onewindow/client';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const { areaId } = SMALL_HALL;

let database: TestDatabase;
let running: TestApp;
let supervisor: Api;
let board: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
  supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
  board = await aDevice(running, HALL, 'display');
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

/** How the board of the area is told to speak. */
async function told(): Promise<unknown> {
  const { rooms } = await board.snapshot.read(HALL, [`area:${areaId}`]);
  const state = rooms[`area:${areaId}`];
  return state?.kind === 'area' ? state.voice : undefined;
}

async function changes(): Promise<unknown[]> {
  return database.dataSource.query(
    `SELECT payload->'voice' AS voice FROM hall_event WHERE type = 'area.voice-changed' ORDER BY seq`,
  );
}

describe('the voices of a hall', () => {
  it('are the usual ones at first', async () => {
    expect(await supervisor.voice.get(HALL)).toEqual({
      hall: {},
      areas: [{ areaId, choice: {} }],
    });
    expect(await told()).toEqual({
      languages: ['cmn', 'yue'],
      speech: 'clips',
      volume: 1,
      quietHours: [],
      pause: false,
    });
  });

  it('change for the hall and for an area, and its board hears what counts there', async () => {
    await supervisor.voice.set(HALL, { areaId: null, choice: { volume: 0.6, form: 'short' } });
    expect(await told()).toMatchObject({ volume: 0.6, form: 'short' });
    const choice = { form: 'auto', getReady: true, languages: ['yue'] } as const;
    const after = await supervisor.voice.set(HALL, { areaId, choice });
    expect(after).toEqual({
      hall: { volume: 0.6, form: 'short' },
      areas: [{ areaId, choice }],
    });
    const voice = await told();
    expect(voice).toEqual(expect.not.objectContaining({ form: expect.anything() }));
    expect(voice).toMatchObject({ volume: 0.6, getReady: true, languages: ['yue'] });
    expect((await changes()).at(-1)).toEqual({ voice });
  });

  it('are told to no board that they do not concern, and kept with who changed them', async () => {
    const before = await changes();
    // The area has languages of its own.
    await supervisor.voice.set(HALL, {
      areaId: null,
      choice: { volume: 0.6, form: 'short', languages: ['cmn'] },
    });
    expect(await changes()).toEqual(before);
    const audit = await database.dataSource.query(
      `SELECT subject, details FROM audit_entry WHERE action = 'voice.set' ORDER BY at`,
    );
    expect(audit).toHaveLength(3);
    expect(audit[1]).toEqual({
      subject: `area:${areaId}`,
      details: { from: {}, to: { form: 'auto', getReady: true, languages: ['yue'] } },
    });
  });

  it.each([
    ['request.malformed', { areaId: null, choice: { volume: 2 } }],
    ['request.malformed', { areaId: null, choice: { volume: null } }],
    ['request.malformed', { areaId: null, choice: { languages: ['fr'] } }],
    ['request.malformed', { areaId: null, choice: { languages: ['yue', 'yue'] } }],
    ['request.malformed', { areaId: null, choice: { loud: true } }],
    [
      'request.malformed',
      { areaId: null, choice: { quietHours: [{ from: '9:00', to: '10:00' }] } },
    ],
    ['hall.area-not-found', { areaId: 'nowhere', choice: {} }],
  ])('are refused with %s: %j', async (code, body) => {
    const before = await supervisor.voice.get(HALL);
    expect(await refusalOf(supervisor.voice.set(HALL, body as never))).toBe(code);
    expect(await supervisor.voice.get(HALL)).toEqual(before);
  });
});
