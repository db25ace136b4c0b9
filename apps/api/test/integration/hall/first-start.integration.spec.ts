import { createApi, type Api } from '@onewindow/client';
import type { OpenFirstHallRequest } from '@onewindow/contracts';
import { readConfig } from '../../../src/platform/config/api-config';
import { refusalOf } from '../../support/refusals';
import { SAMPLE_FOLDER } from '../../support/template-databases';
import { startTestApp, type TestApp } from '../../support/test-app';
import { TEST_SECRET } from '../../support/test-secret';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { filesOfFolder, withChange } from './files-of-folder';

const CODE = 'K7MQ3XZH2T';
const PERSON = { name: '王芳', username: 'WangFang', password: 'brown kettle sings' };
const SAMPLE: OpenFirstHallRequest = { files: null, administrator: PERSON };

let database: TestDatabase;
let running: TestApp | undefined;

beforeEach(async () => {
  database = await createTestDatabase({ sample: false });
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await database.drop();
});

async function start(env: NodeJS.ProcessEnv = { ONEWINDOW_SETUP_CODE: CODE }): Promise<Api> {
  running = await startTestApp(database, env);
  return createApi({ baseUrl: running.baseUrl });
}

const count = async (table: string): Promise<number> => {
  const [row] = await database.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM ${table}`,
  );
  return row?.n ?? -1;
};

describe('a guided first start', () => {
  it('is open until there is a hall, and then never again', async () => {
    const { firstStart, session, halls } = await start();
    expect(await firstStart.look()).toEqual({ isOpen: true });
    await firstStart.checkCode(CODE);
    const preview = await firstStart.preview(CODE, { files: null });
    expect(preview).toMatchObject({ hallId: 'zc', isNew: true });
    expect(preview.rows.map(({ kind, total }) => `${kind} ${total}`)).toEqual(
      expect.arrayContaining(['window 222', 'queue 20', 'item 1428', 'department 48']),
    );
    expect(await count('hall')).toBe(0);

    expect(await firstStart.open(CODE, SAMPLE)).toEqual({ hallId: 'zc', username: 'wangfang' });
    expect((await halls.list()).map(({ id }) => id)).toEqual(['zc']);
    const signedIn = await session.signIn({
      hallId: 'zc',
      username: 'wangfang',
      password: PERSON.password,
    });
    expect(signedIn).toMatchObject({ name: '王芳', roles: ['administrator'] });
    expect(await firstStart.look()).toEqual({ isOpen: false });
    for (const refused of [
      firstStart.checkCode(CODE),
      firstStart.preview(CODE, { files: null }),
      firstStart.open(CODE, SAMPLE),
    ]) {
      expect(await refusalOf(refused)).toBe('first-start.closed');
    }
    // No sample accounts: whoever set the hall up has chosen the only sign-in there is.
    expect([await count('staff'), await count('device')]).toEqual([1, 0]);
  });

  it('takes files of one’s own', async () => {
    const { firstStart, halls } = await start();
    const files = withChange(filesOfFolder(SAMPLE_FOLDER), 'hall.json', (text) =>
      text.replace('"zc"', '"nb"'),
    );
    expect((await firstStart.preview(CODE, { files })).hallId).toBe('nb');
    await firstStart.open(CODE, { ...SAMPLE, files });
    expect((await halls.list()).map(({ id }) => id)).toEqual(['nb']);
  });

  it('changes nothing when the files or the password are no good', async () => {
    const { firstStart } = await start();
    const files = filesOfFolder(SAMPLE_FOLDER).filter(({ name }) => name !== 'windows.csv');
    expect(await refusalOf(firstStart.preview(CODE, { files }))).toBe('hall.import-invalid');
    expect(await refusalOf(firstStart.open(CODE, { ...SAMPLE, files }))).toBe(
      'hall.import-invalid',
    );
    const weak = { ...PERSON, password: 'wangfang2026' };
    expect(await refusalOf(firstStart.open(CODE, { ...SAMPLE, administrator: weak }))).toBe(
      'identity.password-weak',
    );
    expect(
      await refusalOf(
        firstStart.open(CODE, { ...SAMPLE, administrator: { ...PERSON, name: ' ' } }),
      ),
    ).toBe('request.malformed');
    expect([await count('hall'), await count('staff')]).toEqual([0, 0]);
  });

  it('lets one of two who finish at once have it', async () => {
    const { firstStart } = await start();
    const outcomes = await Promise.all(
      [SAMPLE, SAMPLE].map((request) => refusalOf(firstStart.open(CODE, request))),
    );
    expect(outcomes.sort()).toEqual(['first-start.closed', 'no refusal']);
    expect([await count('hall'), await count('staff')]).toEqual([1, 1]);
  });

  it('lets nobody guess the code', async () => {
    const { firstStart } = await start();
    const outcomes = new Set<string>();
    for (let guess = 0; guess < 31; guess += 1) {
      outcomes.add(await refusalOf(firstStart.checkCode(`AAAAAAAA${String(guess + 20)}`)));
    }
    expect([...outcomes]).toEqual(['first-start.code-wrong', 'request.too-many']);
    // The right one tells nothing either, until the time is over.
    expect(await refusalOf(firstStart.checkCode(CODE))).toBe('request.too-many');
  });
});

describe('any other start', () => {
  it('has nothing to set up, code or not', async () => {
    const { firstStart } = await start({});
    expect(await firstStart.look()).toEqual({ isOpen: false });
    expect(await refusalOf(firstStart.open(CODE, SAMPLE))).toBe('first-start.closed');
    expect(await refusalOf(firstStart.open('', SAMPLE))).toBe('first-start.closed');
  });

  it('is refused with a code that is none', () => {
    const env = { DATABASE_URL: database.url, ONEWINDOW_SECRET: TEST_SECRET };
    expect(() => readConfig({ ...env, ONEWINDOW_SETUP_CODE: 'guess' })).toThrow(
      'ONEWINDOW_SETUP_CODE',
    );
  });
});
