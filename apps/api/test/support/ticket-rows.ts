import type { TestDatabase } from './test-database';

const TABLES = ['ticket', 'service_case', 'ticket_step', 'hall_event', 'rating', 'service'];

/** How many rows a visit has left so far; a refused command must leave none. */
export async function countTicketRows({
  dataSource,
}: TestDatabase): Promise<Record<string, number>> {
  const counts = await Promise.all(
    TABLES.map(async (table) => {
      const [row] = await dataSource.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM ${table}`,
      );
      return [table, row?.count ?? 0] as const;
    }),
  );
  return Object.fromEntries(counts);
}
