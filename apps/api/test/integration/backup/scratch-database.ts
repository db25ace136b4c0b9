import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { databaseUrl } from '../../support/database-url';
import { SERVER_VARIABLE } from '../../support/server-variable';

/** A database of the run's server that no pool is connected to: nobody would restore into a used one. */
export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export async function anEmptyDatabase(template = 'template0'): Promise<ScratchDatabase> {
  const serverUrl = process.env[SERVER_VARIABLE];
  if (!serverUrl) throw new Error('Run this spec through jest.integration.config.cjs');
  const name = `onewindow_scratch_${randomBytes(6).toString('hex')}`;
  await ask(serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY wal_log`);
  return {
    url: databaseUrl(serverUrl, name),
    drop: async () => {
      await ask(serverUrl, `DROP DATABASE "${name}" WITH (FORCE)`);
    },
  };
}

/** One statement on a connection of its own, whose name is not one of the product's. */
export async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, application_name: 'spec' });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows as Row[];
  } finally {
    await client.end();
  }
}

/** What a restore changes on purpose. */
const BEGUN_ANEW = ['epoch', 'ended_at'];

/** A fingerprint of every table's rows and of every sequence. */
export async function pictureOf(
  url: string,
  leavingOut: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> {
  const picture: Record<string, string> = {};
  for (const { name } of await loggedRelations(url, 'r')) {
    const [row] = await ask<{ state: string }>(
      url,
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(content, '' ORDER BY content), '')) AS state
       FROM (SELECT (to_jsonb(one) - '{${leavingOut.join()}}'::text[])::text AS content
         FROM "${name}" AS one) AS every`,
    );
    picture[name] = row?.state ?? '';
  }
  for (const { name } of await loggedRelations(url, 'S')) {
    const [row] = await ask<{ next: string }>(
      url,
      `SELECT CASE WHEN is_called THEN last_value + 1 ELSE last_value END AS next FROM "${name}"`,
    );
    picture[name] = row?.next ?? '';
  }
  return picture;
}

function loggedRelations(url: string, kind: 'r' | 'S'): Promise<{ name: string }[]> {
  return ask(
    url,
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = '${kind}' AND relpersistence = 'p'
       AND relname NOT LIKE 'schema_migration%' ORDER BY relname`,
  );
}

/** The same for two databases of which one was restored from the other. */
export function restorablePicture(url: string): Promise<Readonly<Record<string, string>>> {
  return pictureOf(url, BEGUN_ANEW);
}

/** Columns, keys and indexes, as the server writes them down. */
export function schemaOf(url: string): Promise<unknown> {
  return ask(
    url,
    `SELECT 'column' AS kind, table_name || '.' || column_name AS name,
       data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS definition
     FROM information_schema.columns WHERE table_schema = 'public'
     UNION ALL
     SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
     UNION ALL
     SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL
     SELECT 'trigger', tgrelid::regclass || '.' || tgname, tgenabled::text
     FROM pg_trigger WHERE NOT tgisinternal
     ORDER BY 1, 2`,
  );
}
