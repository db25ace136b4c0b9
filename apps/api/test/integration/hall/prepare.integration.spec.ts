import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFromSource } from '../../support/source-process';
import { SAMPLE_FOLDER } from '../../support/template-databases';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { TEST_SECRET } from '../../support/test-secret';

const NOT_OK = join(__dirname, '../../../src/modules/hall/import/fixtures/not-ok/cells');

describe('the programs that fill a database', () => {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await createTestDatabase({ sample: false });
    folder = mkdtempSync(join(tmpdir(), 'onewindow prepare '));
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const signIns = (): string => join(folder, 'sign-ins.txt');
  const environment = (): NodeJS.ProcessEnv => ({
    DATABASE_URL: database.url,
    ONEWINDOW_SECRET: TEST_SECRET,
    ONEWINDOW_DATA: folder,
  });
  const prepare = () => runFromSource('prepare.ts', [], environment());
  const emptyDatabase = () =>
    database.dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const count = async (table: string): Promise<number> => {
    const [row] = await database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${table}`,
    );
    return row?.n ?? -1;
  };

  it('prepare makes an empty database ready, and leaves a ready one alone', async () => {
    await emptyDatabase();
    const first = await prepare();

    expect(first).toMatchObject({ exitCode: 0, complaint: '' });
    expect(first.output).toContain('导入示例大厅 · ');
    expect(await count('item')).toBe(1428);
    expect(await count('staff')).toBeGreaterThan(0);
    expect(await count('device')).toBeGreaterThan(0);
    expect(statSync(signIns()).mode & 0o777).toBe(0o600);

    const sheet = readFileSync(signIns(), 'utf8');
    expect(await prepare()).toEqual({ exitCode: 0, output: '', complaint: '' });
    expect(readFileSync(signIns(), 'utf8')).toBe(sheet);
  });

  it('prepare refuses what a newer program has made', async () => {
    await database.dataSource.query(
      `INSERT INTO schema_migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`,
    );
    const { exitCode, complaint } = await prepare();
    expect(exitCode).toBe(1);
    expect(complaint).toContain('FromTheFuture9999999999999');
    expect(complaint).toContain('docs/operations.md');
    expect(await count('hall')).toBe(0);
  });

  it('prepare leaves an empty database empty for who is to be guided', async () => {
    await emptyDatabase();
    const env = { ...environment(), ONEWINDOW_FIRST_START: 'guided' };
    expect(await runFromSource('prepare.ts', [], env)).toMatchObject({
      exitCode: 0,
      complaint: '',
    });
    expect([await count('hall'), await count('staff')]).toEqual([0, 0]);
  });

  it('prepare may run twice at the same time', async () => {
    await emptyDatabase();
    const both = await Promise.all([prepare(), prepare()]);

    expect(both.map(({ exitCode, complaint }) => ({ exitCode, complaint }))).toEqual([
      { exitCode: 0, complaint: '' },
      { exitCode: 0, complaint: '' },
    ]);
    expect(await count('hall')).toBe(1);
    expect(await count('service_window')).toBe(222);
  });

  it('prepare says why it cannot', async () => {
    const failed = await runFromSource('prepare.ts', [], {
      ...environment(),
      DATABASE_URL: 'postgres://nobody:secret-word@127.0.0.1:1/none',
    });

    expect(failed.exitCode).toBe(1);
    expect(failed.complaint).toContain('数据库准备失败');
    expect(failed.complaint).not.toContain('secret-word');
  });

  it('import brings in a folder and says what it did', async () => {
    const imported = await runFromSource('import.ts', [SAMPLE_FOLDER, 'nb'], environment());

    expect(imported).toMatchObject({ exitCode: 0, complaint: '' });
    expect(imported.output).toContain('窗口 222');
    expect(await database.dataSource.query('SELECT id FROM hall')).toEqual([{ id: 'nb' }]);
  });

  it('import lists the faults of bad files and changes nothing', async () => {
    const refused = await runFromSource('import.ts', [NOT_OK], environment());

    expect(refused.exitCode).toBe(1);
    expect(refused.complaint).toContain('queues.csv:2 est_minutes: 0 不在 0.1–480 之间');
    expect(refused.complaint).toContain('windows.csv: 缺少此文件 / this file is missing');
    expect(await count('hall')).toBe(0);
  });

  it('import asks for an up-to-date database', async () => {
    await emptyDatabase();
    const refused = await runFromSource('import.ts', [SAMPLE_FOLDER], environment());

    expect(refused.exitCode).toBe(1);
    expect(refused.complaint).toContain('npm start');
  });

  it('import without a folder says how it is called', async () => {
    const refused = await runFromSource('import.ts', [], environment());

    expect(refused.exitCode).toBe(1);
    expect(refused.complaint).toContain('npm run import -- <');
  });
});
