import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackupFileReader } from '../../../src/backup/file/backup-file-reader';
import { restoreDatabase } from '../../../src/backup/restore-database';
import { dataSourceOf } from '../../../src/backup/schema-alignment';
import { readConfig } from '../../../src/platform/config/api-config';
import { MIGRATIONS } from '../../../src/platform/database/database-options';
import { runMigrations } from '../../../src/preparation/run-migrations';
import { aBareHall } from '../../support/bare-hall';
import { EMPTY_TEMPLATE, ensureTemplate } from '../../support/template-databases';
import { SERVER_VARIABLE } from '../../support/server-variable';
import { TEST_SECRET } from '../../support/test-secret';
import { anEmptyDatabase, ask, schemaOf, type ScratchDatabase } from './scratch-database';
import { aBackupOf } from './written-backup';

const NAMES = MIGRATIONS.map(({ name }) => name);
/**
 * Versions of the schema there have been, by how many migrations had been written: the oldest and the
 * latest two; `npm run test:long` takes every one.
 */
const VERSIONS = NAMES.map((name, index) => [index + 1, name] as const).filter(
  ([version]) =>
    process.env['SCHEMA_VERSIONS'] === 'all' || version === 1 || version > NAMES.length - 2,
);

let folder: string;
let scratch: ScratchDatabase[];

beforeAll(() => ensureTemplate(process.env[SERVER_VARIABLE] ?? '', EMPTY_TEMPLATE));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow versions '));
  scratch = [];
});
afterEach(async () => {
  for (const { drop } of scratch) await drop();
  rmSync(folder, { recursive: true, force: true });
});

async function aDatabase(template?: string): Promise<string> {
  const database = await anEmptyDatabase(template);
  scratch.push(database);
  return database.url;
}

/** A hall as it was in a former version of the product. */
async function aHallOfVersion(version: number): Promise<string> {
  const url = await aDatabase();
  const dataSource = dataSourceOf(url, 'spec', NAMES.slice(0, version));
  await dataSource.initialize();
  await dataSource.runMigrations();
  await aBareHall(dataSource, 'zc');
  await dataSource.destroy();
  return url;
}

const restore = (url: string, backup: BackupFileReader): Promise<void> =>
  restoreDatabase(url, backup, () => undefined);

const bringUpToDate = (url: string): Promise<readonly string[]> =>
  runMigrations(readConfig({ DATABASE_URL: url, ONEWINDOW_SECRET: TEST_SECRET }));

async function expectRestored(url: string, version: number): Promise<void> {
  const backup = await aBackupOf(await aHallOfVersion(version), folder);
  expect(backup.manifest.migrations).toEqual(NAMES.slice(0, version));
  await restore(url, backup);
  expect(await bringUpToDate(url)).toEqual(NAMES.slice(version));
  expect(await schemaOf(url)).toEqual(await schemaOf(await aDatabase(EMPTY_TEMPLATE)));
  expect(await ask(url, 'SELECT id FROM hall')).toEqual([{ id: 'zc' }]);
}

describe('a backup of another version', () => {
  it.each(VERSIONS)('of %i migrations (%s) is restored and migrated', async (version) => {
    await expectRestored(await aDatabase(), version);
  });

  it('takes the place of a newer schema', async () => {
    await expectRestored(await aDatabase(EMPTY_TEMPLATE), 1);
  });

  it('is refused when this program does not know its schema', async () => {
    const url = await aHallOfVersion(NAMES.length);
    await ask(url, `INSERT INTO schema_migration ("timestamp", name) VALUES (9e12, 'Later')`);
    const backup = await aBackupOf(url, folder);
    await expect(restore(await aDatabase(), backup)).rejects.toMatchObject({
      code: 'restore.file-newer',
    });
  });

  it('is refused when the database is of a newer program', async () => {
    const url = await aHallOfVersion(NAMES.length);
    const backup = await aBackupOf(url, folder);
    await ask(url, `INSERT INTO schema_migration ("timestamp", name) VALUES (9e12, 'Later')`);
    await expect(restore(url, backup)).rejects.toMatchObject({
      code: 'restore.database-newer',
      details: ['Later'],
    });
    expect(await ask(url, 'SELECT id FROM hall')).toEqual([{ id: 'zc' }]);
  });
});
