import type { DataSource } from 'typeorm';

/** What devices tell of themselves is written a moment later, by itself. */
const SIGHTING = [
  'last_seen_at',
  'software_version',
  'screen_width',
  'screen_height',
  'clock_skew_ms',
  'audio',
];

/** What all tables hold, in short; when somebody was last seen is no change of state. */
export async function stateOfTables(
  dataSource: DataSource,
): Promise<Readonly<Record<string, string>>> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const states = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await dataSource.query<{ state: string }[]>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(content, '' ORDER BY content)), '') AS state
         FROM (SELECT (to_jsonb(one) - $1::text[])::text AS content FROM "${name}" AS one) AS all_rows`,
        [SIGHTING],
      );
      return [name, row?.state ?? ''];
    }),
  );
  return Object.fromEntries(states) as Record<string, string>;
}
