import type { DataSource } from 'typeorm';

export interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
}

/** Tables whose rows belong to a hall, as the schema itself tells. */
export async function tablesWithHall(dataSource: DataSource): Promise<readonly string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'hall_id'
     ORDER BY table_name`,
  );
  return rows.map(({ name }) => name);
}

export async function tablesWithoutHall(dataSource: DataSource): Promise<readonly string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const owned = new Set(await tablesWithHall(dataSource));
  return rows.map(({ name }) => name).filter((name) => !owned.has(name));
}

export async function foreignKeys(dataSource: DataSource): Promise<readonly ForeignKey[]> {
  return dataSource.query<ForeignKey[]>(
    `SELECT conname AS name, conrelid::regclass::text AS "table",
       confrelid::regclass::text AS target,
       ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS key (number, place)
         JOIN pg_attribute ON attrelid = conrelid AND attnum = key.number ORDER BY place) AS columns,
       ARRAY(SELECT attname::text FROM unnest(confkey) WITH ORDINALITY AS key (number, place)
         JOIN pg_attribute ON attrelid = confrelid AND attnum = key.number ORDER BY place)
         AS "targetColumns"
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
     ORDER BY conrelid::regclass::text, conname`,
  );
}

/** Columns of every primary key and unique index, in their order. */
export async function uniqueKeys(
  dataSource: DataSource,
): Promise<readonly { readonly index: string; readonly table: string; readonly first: string }[]> {
  return dataSource.query(
    `SELECT indexrelid::regclass::text AS index, indrelid::regclass::text AS "table",
       attname AS first
     FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
     WHERE indisunique AND indrelid IN
       (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
  );
}

/** For every table the number and a fingerprint of the rows one hall has in it. */
export async function rowsOfHall(
  dataSource: DataSource,
  hallId: string,
): Promise<Readonly<Record<string, string>>> {
  const tables = await tablesWithHall(dataSource);
  const states = await Promise.all(
    tables.map(async (table) => {
      const [row] = await dataSource.query<{ state: string }[]>(
        `SELECT count(*) || ' ' || md5(coalesce(string_agg(content, '' ORDER BY content), '')) AS state
         FROM (SELECT to_jsonb(one)::text AS content FROM ${table} AS one WHERE hall_id = $1) AS own`,
        [hallId],
      );
      return [table, row?.state ?? ''] as const;
    }),
  );
  return Object.fromEntries(states);
}
