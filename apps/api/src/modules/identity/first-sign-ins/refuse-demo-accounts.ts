import type { DataSource } from 'typeorm';

/**
 * Their passwords were printed on a screen and lie in a file, so nobody from outside may ever meet
 * them.
 *
 * @throws Error that says which halls have demo accounts and what to do
 */
export async function refuseDemoAccounts(
  dataSource: DataSource,
  { production }: { readonly production: boolean },
): Promise<void> {
  if (!production) return;
  const halls = await dataSource.query<{ hall_id: string; accounts: string }[]>(
    `SELECT hall_id, string_agg(username, ', ' ORDER BY username) AS accounts
     FROM staff WHERE demo AND disabled_at IS NULL GROUP BY hall_id ORDER BY hall_id`,
  );
  if (halls.length === 0) return;
  const list = halls.map(({ hall_id: hallId, accounts }) => `${hallId}: ${accounts}`).join('; ');
  throw new Error(
    `Production does not start with demo accounts (${list}). Start with a database of your own, ` +
      'or disable them (UPDATE staff SET disabled_at = now() WHERE demo): the next start then ' +
      'makes a new administrator where nobody is left.',
  );
}
