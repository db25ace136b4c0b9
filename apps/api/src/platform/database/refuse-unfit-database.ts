import type { DataSource } from 'typeorm';

/** With one of these off the server may lose after a crash what it had already confirmed. */
const DURABILITY = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * A hall that serves must keep what it has acknowledged and know the tables it writes to (design §5).
 *
 * @throws Error that says what is wrong with the database and what to do
 */
export async function refuseUnfitDatabase(dataSource: DataSource): Promise<void> {
  const off = await dataSource.query<{ name: string }[]>(
    `SELECT name FROM pg_settings WHERE name = ANY ($1) AND setting = 'off' ORDER BY name`,
    [DURABILITY],
  );
  if (off.length > 0) {
    const names = off.map(({ name }) => name).join(', ');
    throw new Error(
      `The database would lose acknowledged work in a crash (${names} off). Set it to on in ` +
        'postgresql.conf, or for this database with ALTER DATABASE, and start again.',
    );
  }
  if (await dataSource.showMigrations()) {
    throw new Error('The schema of the database is not up to date. Run npm start once.');
  }
}
