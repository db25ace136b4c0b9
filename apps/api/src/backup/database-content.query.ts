import type { BackedUpHall, BackedUpSequence } from './file/backup-manifest';

/** What both a connection of `pg` and a query runner of TypeORM can be made into. */
export type Ask = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

export interface StoredTable {
  readonly name: string;
  /** Those that hold values of their own; generated columns are left to the database. */
  readonly columns: readonly string[];
}

/** Which migrations have been run is told by their names; their table is made anew by a restore. */
export const MIGRATIONS_TABLE = 'schema_migration';

/** Every name in SQL below is quoted, whatever it is. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const inPublic = (name: string): string => `public.${quoted(name)}`;

/** Tables of the schema that belong to no extension, of this persistence: logged or not. */
const OWN_TABLES = `
  SELECT class.oid, class.relname AS name FROM pg_class AS class
  WHERE class.relnamespace = 'public'::regnamespace AND class.relkind IN ('r', 'p')
    AND NOT class.relispartition AND class.relname <> '${MIGRATIONS_TABLE}'
    AND class.relpersistence = ANY ($1)
    AND NOT EXISTS (SELECT 1 FROM pg_depend
      WHERE classid = 'pg_class'::regclass AND objid = class.oid AND deptype = 'e')
`;

/**
 * The tables a backup holds, by name. Unlogged ones are left out: they are counters whose loss in a
 * crash is accepted anyway.
 */
export function storedTables(ask: Ask): Promise<readonly StoredTable[]> {
  return ask<StoredTable>(
    `SELECT own.name::text, array_agg(attname::text ORDER BY attnum) AS columns
     FROM (${OWN_TABLES}) AS own
     JOIN pg_attribute ON attrelid = own.oid AND attnum > 0 AND NOT attisdropped
       AND attgenerated = ''
     GROUP BY own.name ORDER BY own.name`,
    [['p']],
  );
}

export async function unloggedTables(ask: Ask): Promise<readonly string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT name::text FROM (${OWN_TABLES}) AS own ORDER BY name`,
    [['u']],
  );
  return rows.map(({ name }) => name);
}

/** Read after the snapshot was taken: a sequence knows no transactions and only runs ahead of it. */
export async function sequences(ask: Ask): Promise<readonly BackedUpSequence[]> {
  const names = await ask<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' AND NOT EXISTS (
       SELECT 1 FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid
         AND (deptype = 'e' OR refobjid = to_regclass('public.${MIGRATIONS_TABLE}')))
     ORDER BY relname`,
  );
  const found: BackedUpSequence[] = [];
  for (const { name } of names) {
    const [row] = await ask<{ next: string }>(
      `SELECT (last_value + CASE WHEN is_called THEN seqincrement ELSE 0 END)::text AS next
       FROM ${inPublic(name)}, pg_sequence WHERE seqrelid = $1::regclass`,
      [inPublic(name)],
    );
    if (row) found.push({ name, next: row.next });
  }
  return found;
}

/** None in a database that was never made ready. */
export async function appliedMigrations(ask: Ask): Promise<readonly string[]> {
  const [known] = await ask<{ known: boolean }>(
    `SELECT to_regclass('public.${MIGRATIONS_TABLE}') IS NOT NULL AS known`,
  );
  if (!known?.known) return [];
  const rows = await ask<{ name: string }>(
    `SELECT name FROM ${inPublic(MIGRATIONS_TABLE)} ORDER BY "timestamp", name`,
  );
  return rows.map(({ name }) => name);
}

export function halls(ask: Ask): Promise<readonly BackedUpHall[]> {
  return ask<BackedUpHall>(
    `SELECT id, name_zh_hans AS name, business_date::text AS "businessDate",
       time_zone AS "timeZone", seq::text,
       to_char(hall_now(id) AT TIME ZONE time_zone, 'YYYY-MM-DD HH24:MI:SS') AS "hallTime"
     FROM hall JOIN hall_clock ON hall_clock.hall_id = hall.id ORDER BY id`,
  );
}

export async function postgresVersion(ask: Ask): Promise<string> {
  const [row] = await ask<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  return row?.version ?? 'unknown';
}

/** Everybody else of ours who is connected to this database now, by the names they give. */
export async function otherSessions(ask: Ask): Promise<readonly string[]> {
  const rows = await ask<{ session: string }>(
    `SELECT application_name || ' (' || count(*) || ')' AS session FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
       AND application_name LIKE 'onewindow%'
     GROUP BY application_name ORDER BY application_name`,
  );
  return rows.map(({ session }) => session);
}
