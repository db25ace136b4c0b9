import type { OpenAPIObject } from '@nestjs/swagger';
import request from 'supertest';
import { describeApi } from '../../../src/open-api';
import { aBareHall } from '../../support/bare-hall';
import { importHallFiles } from '../../support/import-hall-files';
import { SAMPLE_FOLDER } from '../../support/template-databases';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import {
  type ForeignKey,
  foreignKeys,
  rowsOfHall,
  tablesWithHall,
  tablesWithoutHall,
  uniqueKeys,
} from './hall-tables';
import { addOneOfEverything } from './one-of-everything';

const FOREIGN_KEY_VIOLATION = '23503';
/** With work the API does by itself meanwhile. */
const DEADLOCK = '40P01';
const MARK = '只属于ZC';
/** Tells ids and numbers alone, of more visits than there are here; its own spec knows it. */
const NAMELESS = '/api/v1/halls/{hallId}/item-demand';

/** Filled by the import itself; everything else comes with the hall's daily work. */
const IMPORTED = [
  'area',
  'audit_entry',
  'bundle',
  'bundle_item',
  'collection_route',
  'department',
  'hall_clock',
  'hall_time',
  'item',
  'queue',
  'service_window',
  'theme',
  'window_skill',
  'zone',
];

describe('a second hall beside the first', () => {
  let database: TestDatabase;
  let api: TestApp;
  let firstBefore: Readonly<Record<string, string>>;
  let firstAfter: Readonly<Record<string, string>>;
  let second: Readonly<Record<string, string>>;
  beforeAll(async () => {
    database = await createTestDatabase({ sample: true });
    await addOneOfEverything(database.dataSource, 'zc');
    await markFirstHall(database);
    firstBefore = await rowsOfHall(database.dataSource, 'zc');
    await importHallFiles(database.url, SAMPLE_FOLDER, 'nb');
    // Compared before anything runs that has work of its own to do.
    firstAfter = await rowsOfHall(database.dataSource, 'zc');
    second = await rowsOfHall(database.dataSource, 'nb');
    api = await startTestApp(database);
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('every table of a hall is tried: the first has rows in each', async () => {
    const tables = await tablesWithHall(database.dataSource);

    expect(tables.length).toBeGreaterThan(20);
    expect(Object.keys(firstBefore)).toEqual(tables);
    // A new table wants a row in one-of-everything.ts.
    expect(tables.filter((table) => firstBefore[table]?.startsWith('0 '))).toEqual([]);
  });

  it('importing the second changes no row of the first, in any table', () => {
    expect(firstAfter).toEqual(firstBefore);
  });

  it('the second has what was imported and nothing of what happened in the first', () => {
    const filled = Object.keys(second).filter((table) => !second[table]?.startsWith('0 '));

    expect(filled).toEqual(IMPORTED);
    const counts = Object.fromEntries(
      filled.map((table) => [table, Number(second[table]?.split(' ', 1)[0])]),
    );
    expect(counts).toMatchObject({ service_window: 222, queue: 20, item: 1428, area: 11, zone: 2 });
  });

  it('the two count their streams apart', async () => {
    const clocks = await database.dataSource.query<{ epoch: string }[]>('SELECT * FROM hall_clock');
    expect(new Set(clocks.map(({ epoch }) => epoch)).size).toBe(2);
  });

  it('every public hall route of the second shows nothing of the first', async () => {
    const routes = hallReads(describeApi(api.app)).filter((route) => route !== NAMELESS);

    expect(routes.length).toBeGreaterThanOrEqual(9);
    for (const route of routes) {
      const first = await request(api.baseUrl).get(addressOf(route, 'zc'));
      const other = await request(api.baseUrl).get(addressOf(route, 'nb'));
      if (first.status === 401) {
        expect({ route, status: other.status }).toEqual({ route, status: 401 });
        continue;
      }
      expect({ route, first: first.status, second: other.status }).toEqual({
        route,
        first: 200,
        second: 200,
      });
      expect({ route, marked: first.text.includes(MARK) }).toEqual({ route, marked: true });
      expect({ route, marked: other.text.includes(MARK) }).toEqual({ route, marked: false });
    }
  });

  it('only these tables belong to no hall', async () => {
    expect(await tablesWithoutHall(database.dataSource)).toEqual([
      'hall',
      'schema_migration',
      'sign_in_attempt',
    ]);
  });

  it('every unique key and every reference begins with the hall', async () => {
    const owned = new Set(await tablesWithHall(database.dataSource));
    const keys = (await uniqueKeys(database.dataSource)).filter(({ table }) => owned.has(table));

    expect(keys.filter(({ first }) => first !== 'hall_id')).toEqual([]);
    for (const key of await foreignKeys(database.dataSource)) {
      const { columns, targetColumns, target } = key;
      expect({ key: key.name, columns: columns[0] }).toEqual({ key: key.name, columns: 'hall_id' });
      expect(targetColumns[0]).toBe(target === 'hall' ? 'id' : 'hall_id');
    }
  });

  it('no reference can lead into another hall', async () => {
    await aBareHall(database.dataSource, 'bare');
    const references = (await foreignKeys(database.dataSource)).filter(
      ({ target }) => target !== 'hall',
    );

    expect(references.length).toBeGreaterThan(30);
    for (const key of references) {
      expect({ key: key.name, refusal: await moveToAnotherHall(database, key) }).toEqual({
        key: key.name,
        refusal: FOREIGN_KEY_VIOLATION,
      });
    }
  });
});

/** Rewrites what the first hall shows to people, so that any leak can be seen. */
async function markFirstHall({ dataSource }: TestDatabase): Promise<void> {
  await dataSource.query(`UPDATE hall SET name_en = name_en || $1`, [MARK]);
  for (const table of ['zone', 'area', 'queue', 'department', 'theme', 'item', 'bundle']) {
    await dataSource.query(`UPDATE ${table} SET name_zh_hans = name_zh_hans || $1`, [MARK]);
  }
  await dataSource.query('UPDATE service_window SET name = name || $1', [MARK]);
  await dataSource.query('UPDATE department SET name = name || $1', [MARK]);
  await dataSource.query(
    `INSERT INTO calendar_day SELECT id, business_date + 1, 'holiday', $1 FROM hall`,
    [MARK],
  );
}

/** Every GET route below a hall, as the API describes itself. */
function hallReads({ paths }: OpenAPIObject): readonly string[] {
  return Object.entries(paths)
    .filter(
      ([path, { get }]) => /^\/api\/v1(\/open)?\/halls\/\{hallId\}/.test(path) && get !== undefined,
    )
    .map(([path]) => path);
}

const addressOf = (route: string, hallId: string): string =>
  route
    .replace('{hallId}', hallId)
    .replace('{itemId}', 'B-BDC-0003')
    .replace(/\{\w+\}/g, 'none')
    .replace(/\/booking-slots$/, '/booking-slots?itemIds=B-BDC-0003&purpose=apply')
    .replace(/\/snapshot$/, '/snapshot?rooms=hall');

/**
 * Tries to make a row of the first hall one of a hall that has nothing, with this reference alone in
 * force, and takes it back.
 *
 * @returns the code of the refusal, or undefined when it was let through
 */
async function moveToAnotherHall(
  database: TestDatabase,
  key: ForeignKey,
): Promise<string | undefined> {
  for (;;) {
    const refusal = await tryToMove(database, key);
    if (refusal !== DEADLOCK) return refusal;
  }
}

async function tryToMove(
  { dataSource }: TestDatabase,
  { name, table, columns }: ForeignKey,
): Promise<string | undefined> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const other of await foreignKeys(dataSource)) {
      if (other.name === name && other.table === table) continue;
      await runner.query(`ALTER TABLE ${other.table} DROP CONSTRAINT "${other.name}"`);
    }
    const isFilled = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
    const { affected } = await runner.query(
      `UPDATE ${table} SET hall_id = 'bare' WHERE ctid =
         (SELECT ctid FROM ${table} WHERE hall_id = 'zc' AND ${isFilled} LIMIT 1)`,
      [],
      true,
    );
    return affected === 0 ? 'there was no row to try' : undefined;
  } catch (error) {
    return (error as { driverError?: { code?: string } }).driverError?.code ?? String(error);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
