import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, getMetadataArgsStorage, type EntityMetadata } from 'typeorm';
import { databaseOptions } from '../../../src/platform/database/database-options';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const MODULES = join(__dirname, '../../../src/modules');

interface ColumnShape {
  readonly type: string;
  readonly isNullable: boolean;
  readonly isKey: boolean;
}

const ENTITY_FILES = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.entity.ts'))
  .map((path) => join(MODULES, path));

async function connectWithEveryEntity({ url }: TestDatabase): Promise<DataSource> {
  await Promise.all(ENTITY_FILES.map((file) => import(file)));
  const entities = getMetadataArgsStorage().tables.map(({ target }) => target);
  const options = databaseOptions({ databaseUrl: url, databasePoolSize: 2 });
  return new DataSource({ ...options, entities }).initialize();
}

function shapeOfEntity(
  { driver }: DataSource,
  { columns }: EntityMetadata,
): Record<string, ColumnShape> {
  return Object.fromEntries(
    columns.map((column) => [
      column.databaseName,
      {
        type: `${driver.normalizeType(column)}${column.length ? `(${column.length})` : ''}${column.isArray ? '[]' : ''}`,
        isNullable: column.isNullable,
        isKey: column.isPrimary,
      },
    ]),
  );
}

async function shapeOfTable(
  dataSource: DataSource,
  table: string,
): Promise<Record<string, ColumnShape>> {
  const columns = await dataSource.query<(ColumnShape & { name: string })[]>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type,
       NOT attnotnull AS "isNullable",
       EXISTS (SELECT FROM pg_index WHERE indrelid = attrelid AND indisprimary
         AND attnum = ANY (indkey)) AS "isKey"
     FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  return Object.fromEntries(columns.map(({ name, ...shape }) => [name, shape]));
}

describe('entities and their tables', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase({ sample: false });
    dataSource = await connectWithEveryEntity(database);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('has entities to compare', () => {
    expect(dataSource.entityMetadatas.map(({ tableName }) => tableName)).toEqual(
      expect.arrayContaining(['hall', 'zone', 'area', 'service_window', 'queue', 'item']),
    );
  });

  it('every entity has exactly the columns of its table, of the same type and nullability', async () => {
    for (const entity of dataSource.entityMetadatas) {
      const { tableName: table } = entity;
      const shape = { table, columns: shapeOfEntity(dataSource, entity) };
      expect(shape).toEqual({ table, columns: await shapeOfTable(dataSource, table) });
    }
  });
});
