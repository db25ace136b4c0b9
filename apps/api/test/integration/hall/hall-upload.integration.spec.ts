import { ApiRefusal, type Api } from '@onewindow/client';
import {
  HALL_FILES_CONTENT_TYPE,
  HALL_FILES_MOST_BYTES,
  type HallImportView,
  type ImportProblemsDetails,
} from '@onewindow/contracts';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { SAMPLE_FOLDER } from '../../support/template-databases';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { filesOfFolder, withChange } from './files-of-folder';
import { rowsOfHall } from './hall-tables';

const HALL = 'zc';
const SAMPLE = filesOfFolder(SAMPLE_FOLDER);

let database: TestDatabase;
let running: TestApp;
let administrator: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
  administrator = await aSignedIn(running, HALL, 'boss', ['administrator']);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

/** Everything but who did what and when. */
async function picture(): Promise<Readonly<Record<string, string>>> {
  const rows = Object.entries(await rowsOfHall(database.dataSource, HALL));
  const isTrace = (table: string): boolean => ['staff_session', 'audit_entry'].includes(table);
  return Object.fromEntries(rows.filter(([table]) => !isTrace(table)));
}

function rowsOf({ rows }: HallImportView, kind: string): unknown {
  return rows.find((row) => row.kind === kind);
}

async function detailsOf(refused: Promise<unknown>): Promise<ImportProblemsDetails> {
  const error: unknown = await refused.catch((thrown: unknown) => thrown);
  if (!(error instanceof ApiRefusal)) throw new Error('It was not refused');
  return error.details as unknown as ImportProblemsDetails;
}

describe('a preview', () => {
  it('tells what files would change, and changes nothing', async () => {
    const before = await picture();
    const renamed = withChange(SAMPLE, 'windows.csv', (text) => text.replace('A01', 'A01x'));
    expect(await refusalOf(administrator.hallImport.preview(HALL, { files: renamed }))).toBe(
      'hall.import-invalid',
    );
    const view = await administrator.hallImport.preview(HALL, {
      files: withChange(SAMPLE, 'queues.csv', (text) => text.replace('企业综合受理', '企业综合')),
    });
    expect(view).toMatchObject({ hallId: HALL, isNew: false, kept: [] });
    expect(rowsOf(view, 'queue')).toMatchObject({ total: 20, changed: 1 });
    expect(rowsOf(view, 'item')).toEqual({
      kind: 'item',
      total: 1428,
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(await picture()).toEqual(before);
  });

  it('names every fault with its file, line and column', async () => {
    const before = await picture();
    const files = withChange(SAMPLE, 'queues.csv', (text) => text.replace(/,12,/, ',0,'));
    const broken = files.filter(({ name }) => name !== 'areas.csv');
    const { problems, total } = await detailsOf(
      administrator.hallImport.preview(HALL, { files: broken }),
    );
    expect(total).toBeGreaterThanOrEqual(problems.length);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'areas.csv',
        line: null,
        code: 'file.missing',
        message: { zh: '缺少此文件', en: 'this file is missing' },
      }),
    );
    expect(await picture()).toEqual(before);
  });

  it('refuses the files of another hall', async () => {
    const files = withChange(SAMPLE, 'hall.json', (text) => text.replace('"zc"', '"nb"'));
    expect(await refusalOf(administrator.hallImport.preview(HALL, { files }))).toBe(
      'hall.import-other-hall',
    );
  });
});

describe('an import', () => {
  it('makes the hall what the files say while it serves, and says who did it', async () => {
    const files = withChange(
      SAMPLE,
      'departments.csv',
      (text) => `${text.trimEnd()}\n新成立的部门,新部门,New Department,0,0\n`,
    );
    const view = await administrator.hallImport.import(HALL, { files });
    expect(rowsOf(view, 'department')).toMatchObject({ added: 1, total: 49 });
    expect(await administrator.halls.departments(HALL)).toHaveLength(49);
    const [entry] = await database.dataSource.query<{ actor: string }[]>(
      `SELECT actor FROM audit_entry WHERE action = 'hall.import' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry?.actor).toMatch(/^staff:/);
    const back = await administrator.hallImport.import(HALL, { files: SAMPLE });
    expect(rowsOf(back, 'department')).toMatchObject({ removed: 1, total: 48 });
  });

  it('changes nothing when anything is wrong', async () => {
    const before = await picture();
    const files = withChange(SAMPLE, 'items-b.csv', (text) => text.replace(/\n[^,]+,/, '\n,'));
    expect(await refusalOf(administrator.hallImport.import(HALL, { files }))).toBe(
      'hall.import-invalid',
    );
    expect(await picture()).toEqual(before);
  });
});

describe('a body of files', () => {
  const send = (headers: Record<string, string>, body: string): Promise<Response> =>
    fetch(`${running.baseUrl}/api/v1/halls/${HALL}/import-previews`, {
      method: 'POST',
      headers: { 'content-type': HALL_FILES_CONTENT_TYPE, ...headers },
      body,
    });

  it('is not read before it is known who sends it', async () => {
    const answer = await send({}, 'x'.repeat(HALL_FILES_MOST_BYTES + 1));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'identity.sign-in-required' });
  });

  it('has a limit of its own', async () => {
    const content = Buffer.alloc(HALL_FILES_MOST_BYTES).toString('base64');
    const files = [{ name: 'items.csv', content }];
    expect(await refusalOf(administrator.hallImport.preview(HALL, { files }))).toBe(
      'hall.import-too-large',
    );
  });

  it.each([
    ['no files', { files: [] }],
    ['a path for a name', { files: [{ name: '../hall.json', content: '' }] }],
    ['no base64', { files: [{ name: 'hall.json', content: '***' }] }],
  ])('is refused with %s', async (_, body) => {
    expect(await refusalOf(administrator.hallImport.preview(HALL, body))).toBe('request.malformed');
  });
});
