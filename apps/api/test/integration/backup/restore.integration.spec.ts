import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { BackupFileReader } from '../../../src/backup/file/backup-file-reader';
import { restoreDatabase } from '../../../src/backup/restore-database';
import { databaseOptions } from '../../../src/platform/database/database-options';
import { aDevice, aSignedIn } from '../../support/callers';
import { EMPTY_TEMPLATE } from '../../support/template-databases';
import { startTestApp } from '../../support/test-app';
import { createTestDatabase } from '../../support/test-database';
import {
  anEmptyDatabase,
  ask,
  pictureOf,
  restorablePicture,
  schemaOf,
  type ScratchDatabase,
} from './scratch-database';
import { aBackupOf } from './written-backup';

const HALL = 'zc';
const ITEMS = ['A-SCJG-0040', 'A-JT-0020'];
const PATIENCE_MS = 120_000;

let folder: string;
let served: Awaited<ReturnType<typeof createTestDatabase>>;
let backup: BackupFileReader;
let picture: Readonly<Record<string, string>>;
let target: ScratchDatabase;

/** Two tickets, one of them called, and somebody signed in. */
async function serveALittle(): Promise<void> {
  const running = await startTestApp(served);
  const kiosk = await aDevice(running, HALL, 'kiosk');
  const clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
  await clerk.windowSession.open(HALL, { windowId: 'A10' });
  for (const itemIds of [ITEMS, ITEMS]) {
    await kiosk.tickets.issue(HALL, { itemIds, purpose: 'apply' });
  }
  await clerk.windowSession.callNext(HALL);
  await running.close();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow restore '));
  served = await createTestDatabase({ sample: true });
  await serveALittle();
  backup = await aBackupOf(served.url, folder);
  picture = await restorablePicture(served.url);
}, PATIENCE_MS);

afterAll(async () => {
  await served.drop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  target = await anEmptyDatabase();
});
afterEach(() => target.drop());

const restoreInto = (url: string, from = backup): Promise<void> =>
  restoreDatabase(url, from, () => undefined);

describe('a restore into an empty database', () => {
  beforeEach(() => restoreInto(target.url));

  it('makes every row and every sequence what it was', async () => {
    expect(await restorablePicture(target.url)).toEqual(picture);
    expect(await ask(target.url, 'SELECT state FROM ticket ORDER BY label')).toEqual([
      { state: 'called' },
      { state: 'waiting' },
    ]);
  });

  it('begins a new stream and signs everybody out', async () => {
    const epochOf = 'SELECT epoch, seq FROM hall_clock';
    const [before] = await ask<{ epoch: string; seq: string }>(served.url, epochOf);
    const [after] = await ask<{ epoch: string; seq: string }>(target.url, epochOf);
    expect(after?.seq).toBe(before?.seq);
    expect(after?.epoch).not.toBe(before?.epoch);
    const live = 'SELECT count(*)::int AS n FROM staff_session WHERE ended_at IS NULL';
    expect(await ask(served.url, live)).toEqual([{ n: 1 }]);
    expect(await ask(target.url, live)).toEqual([{ n: 0 }]);
  });

  it('leaves a schema that the program itself would have made', async () => {
    const fresh = await anEmptyDatabase(EMPTY_TEMPLATE);
    expect(await schemaOf(target.url)).toEqual(await schemaOf(fresh.url));
    await fresh.drop();
  });

  it('lets the hall go on where it was, without a number given twice', async () => {
    const dataSource = await new DataSource(
      databaseOptions({ databaseUrl: target.url, databasePoolSize: 4 }),
    ).initialize();
    const restored = { ...served, url: target.url, dataSource };
    const running = await startTestApp(restored);
    const kiosk = await aDevice(running, HALL, 'kiosk');
    const issued = await kiosk.tickets.issue(HALL, { itemIds: ITEMS, purpose: 'apply' });
    await running.close();
    await dataSource.destroy();
    expect(issued.ticket.label).toBe('A003');
    const sequences = await ask<{ sequence: string }>(
      target.url,
      'SELECT sequence FROM ticket ORDER BY label',
    );
    const order = sequences.map(({ sequence }) => Number(sequence));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(3);
  });
});

describe('a restore over what is there', () => {
  it('replaces it, later changes and jobs included', async () => {
    await restoreInto(target.url);
    await ask(target.url, 'CREATE SCHEMA bullmq CREATE TABLE job (id text)');
    await ask(target.url, `UPDATE ticket SET label = 'X999'; UPDATE hall SET name_en = 'Other'`);
    await ask(target.url, `INSERT INTO sign_in_attempt (key, points) VALUES ('guess', 9)`);
    await restoreInto(target.url);
    expect(await restorablePicture(target.url)).toEqual(picture);
    expect(await ask(target.url, `SELECT to_regnamespace('bullmq') AS jobs`)).toEqual([
      { jobs: null },
    ]);
  });

  it('stays what it was when the restore is killed half-way', async () => {
    await restoreInto(target.url);
    await ask(target.url, `UPDATE ticket SET label = 'X' || label`);
    const before = await pictureOf(target.url);
    const hook = join(__dirname, '../../support/typescript-on-require.cjs');
    const script = join(__dirname, 'restorer-that-dies.ts');
    const dying = spawn(
      process.execPath,
      ['--conditions=@onewindow/source', '-r', hook, script, target.url, backup.file, 'ticket'],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    expect(await once(dying, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await pictureOf(target.url)).toEqual(before);
  });

  it('stays what it was when a row is refused', async () => {
    await restoreInto(target.url);
    const before = await pictureOf(target.url);
    const stray = await aBackupWithAStrayRow();
    await expect(restoreInto(target.url, stray)).rejects.toThrow('violates foreign key');
    expect(await pictureOf(target.url)).toEqual(before);
  });

  it('is refused while a hall uses it', async () => {
    await restoreInto(target.url);
    const hall = await new DataSource(
      databaseOptions({ databaseUrl: target.url, databasePoolSize: 2 }),
    ).initialize();
    await expect(restoreInto(target.url)).rejects.toMatchObject({ code: 'restore.hall-running' });
    await hall.destroy();
  });

  it('is refused where tables of somebody else would be lost', async () => {
    await restoreInto(target.url);
    await ask(target.url, `CREATE TABLE their_own AS SELECT 'precious' AS word`);
    await expect(restoreInto(target.url)).rejects.toMatchObject({
      code: 'restore.database-foreign',
      details: ['their_own'],
    });
    expect(await ask(target.url, 'SELECT word FROM their_own')).toEqual([{ word: 'precious' }]);
  });
});

/** Somebody has broken the source so far that a row points nowhere. */
async function aBackupWithAStrayRow(): Promise<BackupFileReader> {
  const broken = await anEmptyDatabase();
  await restoreInto(broken.url);
  await ask(
    broken.url,
    'ALTER TABLE service_case DROP CONSTRAINT service_case_hall_id_item_id_fkey',
  );
  await ask(broken.url, `UPDATE service_case SET item_id = 'gone' || id`);
  const stray = await aBackupOf(broken.url, folder);
  await broken.drop();
  return stray;
}
