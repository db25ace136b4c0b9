import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportModule } from '../../../src/import.module';
import { HallImporter } from '../../../src/modules/hall/import/hall-importer.service';
import { HallImportError } from '../../../src/modules/hall/import/problems/hall-import-error';
import { readConfig } from '../../../src/platform/config/api-config';
import { stateOfTables } from '../access/state-of-tables';
import { SAMPLE_FOLDER } from '../../support/template-databases';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { TEST_SECRET } from '../../support/test-secret';
import { addOneOfEverything } from './one-of-everything';

const SMALL_HALL = join(__dirname, '../../../src/modules/hall/import/fixtures/ok');
const NOT_OK = join(__dirname, '../../../src/modules/hall/import/fixtures/not-ok');

type Edit = (text: string) => string;

async function filesOf(
  folder: string,
  edits: Readonly<Record<string, Edit>> = {},
): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|json)$/.test(name));
  const entries = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => {
      const text = await readFile(join(folder, name), 'utf8');
      const edited = edits[name]?.(text) ?? text;
      if (edits[name] && edited === text) throw new Error(`The edit of ${name} changes nothing`);
      return [name, Buffer.from(edited)];
    }),
  );
  return new Map(entries);
}

const replacing =
  (from: string | RegExp, to: string): Edit =>
  (text) =>
    text.replaceAll(from, to);

describe(HallImporter, () => {
  let database: TestDatabase;
  let context: INestApplicationContext;
  let importer: HallImporter;

  beforeEach(async () => {
    database = await createTestDatabase({ sample: false });
    const config = readConfig({
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '4',
      ONEWINDOW_SECRET: TEST_SECRET,
    });
    context = await NestFactory.createApplicationContext(ImportModule.with(config), {
      logger: ['error'],
      abortOnError: false,
    });
    importer = context.get(HallImporter);
  });
  afterEach(async () => {
    await context.close();
    await database.drop();
  });

  const query = <T>(sql: string): Promise<T[]> => database.dataSource.query<T[]>(sql);
  const idsOf = async (table: string): Promise<readonly string[]> =>
    (await query<{ id: string }>(`SELECT id FROM ${table} ORDER BY position`)).map(({ id }) => id);
  const importSmall = async (edits: Readonly<Record<string, Edit>> = {}) =>
    importer.import(await filesOf(SMALL_HALL, edits));
  async function faultsOf(work: Promise<unknown>): Promise<readonly string[]> {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error instanceof HallImportError) return error.problems.map(({ code }) => code);
    throw new Error(`Expected faults, got ${String(error)}`);
  }

  it('imports 222 windows and 1,428 items', async () => {
    const { isNew, tables } = await importer.import(SAMPLE_FOLDER);

    expect(isNew).toBe(true);
    expect(tables['item']).toEqual({ total: 1428, added: 1428, changed: 0, removed: 0 });
    expect(tables['service_window']).toEqual({ total: 222, added: 222, changed: 0, removed: 0 });
  });

  it('gives a new hall its clock, its stream and the date of its own zone', async () => {
    await importSmall({ 'hall.json': replacing('Asia/Shanghai', 'Pacific/Kiritimati') });

    const [hall] = await query<{ date: string; rate: number; epoch: string; drift: number }>(
      `SELECT business_date = (hall_now('small') AT TIME ZONE 'Pacific/Kiritimati')::date AS date,
         rate, epoch, abs(extract(epoch FROM hall_now('small') - now())) AS drift
       FROM hall JOIN hall_time ON hall_time.hall_id = id JOIN hall_clock ON hall_clock.hall_id = id`,
    );
    expect(hall).toMatchObject({
      date: true,
      rate: 1,
      epoch: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(Number(hall?.drift)).toBeLessThan(60);
  });

  it('changes nothing when the same files come again', async () => {
    await importSmall();
    const rows = `SELECT (SELECT max(xmin::text::bigint) FROM item) AS item,
      (SELECT max(xmin::text::bigint) FROM window_skill) AS skill`;
    const before = await query(rows);
    const { isNew, tables } = await importSmall();

    expect(isNew).toBe(false);
    for (const { added, changed, removed } of Object.values(tables)) {
      expect([added, changed, removed]).toEqual([0, 0, 0]);
    }
    expect(await query(rows)).toEqual(before);
  });

  it.each(['cells', 'references', 'ranges', 'repeated', 'columns'])(
    'changes nothing when the files are bad: %s',
    async (fault) => {
      await importSmall();
      const before = await stateOfTables(database.dataSource);
      const bad = await filesOf(join(NOT_OK, fault));

      const files = new Map([...(await filesOf(SMALL_HALL)), ...bad]);
      expect((await faultsOf(importer.import(files))).length).toBeGreaterThan(0);
      expect(await stateOfTables(database.dataSource)).toEqual(before);
    },
  );

  it('changes nothing when the folder does not exist', async () => {
    expect(await faultsOf(importer.import('/no/such/folder'))).toEqual(['folder.missing']);
  });

  it('follows changed, added and dropped rows', async () => {
    await importSmall();
    const { tables, kept } = await importSmall({
      'queues.csv': (text) =>
        text
          .replace(/\nA-CJ.*\n/, '\n')
          .replace('B,S,7.1', 'B,S,9.5')
          .concat('B-YB,医疗保障,醫療保障,Medical,B,Y,6,850,0.2,3,110,#0E7490,apply,\n'),
      'windows.csv': replacing('A-CJ|A-ZH', 'A-ZH'),
      'items-b.csv': (text) => `${text.replace('B-SB', 'B-YB')}`,
      'bundles.csv': (text) =>
        text.replace('A-0002|A-0001', 'A-0001|B-0001').replace(/更换.*\n/, ''),
    });

    expect(kept).toEqual([]);
    expect(tables['queue']).toEqual({ total: 3, added: 1, changed: 1, removed: 1 });
    expect(await idsOf('queue')).toEqual(['A-ZH', 'B-SB', 'B-YB']);
    expect(await query("SELECT queue_id, level FROM window_skill WHERE window_id = 'A02'")).toEqual(
      [{ queue_id: 'A-ZH', level: 1 }],
    );
    expect(await query('SELECT * FROM collection_route')).toEqual([]);
    expect(tables['bundle']).toEqual({ total: 1, added: 0, changed: 0, removed: 1 });
    expect(tables['bundle_item']).toEqual({ total: 2, added: 1, changed: 1, removed: 2 });
  });

  it('leaves to the hall what the hall decides: status and target of a queue, its date, loans', async () => {
    await importSmall();
    await query(`UPDATE queue SET status = 'paused', target_minutes = 25, number_width = 4`);
    await query(`UPDATE hall SET business_date = '2026-01-05'`);
    await query(
      `INSERT INTO window_skill (hall_id, window_id, queue_id, level, valid_until)
       VALUES ('small', 'B01', 'A-ZH', 3, now() + interval '1 hour')`,
    );
    await importSmall({ 'queues.csv': replacing('企业综合', '企业') });

    expect(await query(`SELECT DISTINCT status, target_minutes, number_width FROM queue`)).toEqual([
      { status: 'paused', target_minutes: 25, number_width: 4 },
    ]);
    expect(await query(`SELECT business_date::text FROM hall`)).toEqual([
      { business_date: '2026-01-05' },
    ]);
    expect(await query(`SELECT level FROM window_skill WHERE valid_until IS NOT NULL`)).toEqual([
      { level: 3 },
    ]);
  });

  it('lets queues swap their prefixes, and a renamed queue keep its own', async () => {
    await importSmall();
    await importSmall({
      'queues.csv': (text) => text.replace(',A,A,', ',A,S,').replace(',B,S,', ',B,A,'),
    });
    await importSmall({
      'queues.csv': (text) => text.replace('B-SB', 'B-SHEBAO'),
      'windows.csv': replacing('B-SB', 'B-SHEBAO'),
      'items-b.csv': replacing('B-SB', 'B-SHEBAO'),
    });

    expect(await query(`SELECT id, ticket_prefix AS prefix FROM queue ORDER BY position`)).toEqual([
      { id: 'A-ZH', prefix: 'A' },
      { id: 'A-CJ', prefix: 'C' },
      { id: 'B-SHEBAO', prefix: 'S' },
    ]);
  });

  it('lets departments swap their names', async () => {
    await importSmall();
    await importSmall({
      'departments.csv': (text) =>
        text.replace('市监局', 'x').replace('社保中心', '市监局').replace(',x,', ',社保中心,'),
    });

    expect(await query(`SELECT id, name FROM department ORDER BY position`)).toEqual([
      { id: '社保中心', name: '某区市场监督管理局' },
      { id: '市监局', name: '某区社会保险基金管理中心' },
    ]);
  });

  describe('when tickets refer to what the files no longer have', () => {
    const WITHOUT_FIRST_QUEUE = {
      'queues.csv': (text: string) => text.replace(/\nA-ZH.*\n/, '\n').replace(/,A-ZH\n/, ',\n'),
      'windows.csv': (text: string) =>
        text.replaceAll('A-CJ|A-ZH', 'A-CJ').replaceAll('A-ZH', 'A-CJ'),
      'items-a.csv': replacing('A-ZH', 'B-SB'),
    };

    beforeEach(async () => {
      await importSmall();
      await addOneOfEverything(database.dataSource, 'small');
    });

    it('keeps the queue and its windows as they are, and says so', async () => {
      const before = await query(`SELECT * FROM queue WHERE id = 'A-ZH'`);
      const { kept } = await importSmall(WITHOUT_FIRST_QUEUE);

      expect(kept).toEqual([
        { table: 'queue', id: 'A-ZH', referredToBy: ['queue_day', 'rating', 'ticket'] },
      ]);
      expect(await query(`SELECT * FROM queue WHERE id = 'A-ZH'`)).toEqual(before);
      expect(
        await query(`SELECT window_id FROM window_skill WHERE queue_id = 'A-ZH' ORDER BY 1`),
      ).toEqual([{ window_id: 'A01' }, { window_id: 'A02' }]);
    });

    it('keeps an item with its cases, and window and area of a device', async () => {
      const { kept } = await importSmall({
        'items-a.csv': (text) => text.replace(/\nA-0001.*\n/, '\n'),
        'bundles.csv': replacing('|A-0001', ''),
        'windows.csv': (text) => text.replace(/\nA,A01.*\n/, '\n'),
        'areas.csv': (text) => text.replace('A1,', 'A2,').replace(',A01,A02,', ',A02,A02,'),
      });

      expect(kept.map(({ table, id }) => `${table} ${id}`)).toEqual([
        'item A-0001',
        'service_window A01',
        'area A1',
      ]);
      expect(await idsOf('item')).toContain('A-0001');
    });

    it('refuses to give the prefix of a queue that stays to another, and changes nothing', async () => {
      const before = await stateOfTables(database.dataSource);
      const edits = {
        ...WITHOUT_FIRST_QUEUE,
        'queues.csv': (text: string) =>
          WITHOUT_FIRST_QUEUE['queues.csv'](text).replace(',B,S,', ',B,A,'),
      };

      expect(await faultsOf(importSmall(edits))).toEqual(['queue.prefix-still-used']);
      expect(await stateOfTables(database.dataSource)).toEqual(before);
    });
  });

  it('leaves a trace of who imported what', async () => {
    await importSmall();

    expect(await query(`SELECT actor, action, subject, details FROM audit_entry`)).toEqual([
      {
        actor: 'system',
        action: 'hall.import',
        subject: 'hall:small',
        details: expect.objectContaining({ isNew: true }),
      },
    ]);
  });

  it('two imports of one new hall at the same time make one hall', async () => {
    const both = await Promise.all([importSmall(), importSmall()]);

    expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(await idsOf('service_window')).toEqual(['A01', 'A02', 'B01', 'B02']);
  });
});
