import { DataSource } from 'typeorm';
import { databaseOptions } from '../../../src/platform/database/database-options';
import { refuseUnfitDatabase } from '../../../src/platform/database/refuse-unfit-database';
import { runFromSource } from '../../support/source-process';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { TEST_SECRET } from '../../support/test-secret';

describe('a database that a hall cannot serve from', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase({ sample: false });
  });
  afterEach(() => database.drop());

  /** As a process that starts would find it. */
  async function judge(): Promise<void> {
    const fresh = new DataSource(
      databaseOptions({ databaseUrl: database.url, databasePoolSize: 1 }),
    );
    await fresh.initialize();
    try {
      await refuseUnfitDatabase(fresh);
    } finally {
      await fresh.destroy();
    }
  }
  const settle = (statement: string) =>
    database.dataSource.query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I ${statement}', current_database()); END $$`,
    );

  it('accepts one that is durable and up to date', async () => {
    await expect(judge()).resolves.toBeUndefined();
  });

  it('refuses one that confirms before it has written', async () => {
    await settle('SET synchronous_commit = off');
    await expect(judge()).rejects.toThrow('synchronous_commit off');
    const program = await runFromSource('main.ts', [], {
      DATABASE_URL: database.url,
      ONEWINDOW_SECRET: TEST_SECRET,
      PORT: '0',
    });
    expect(program).toMatchObject({ exitCode: 1 });
    expect(program.complaint).toContain('synchronous_commit off');
  });

  it('refuses one whose schema is older than the program', async () => {
    await database.dataSource.query(
      'DELETE FROM schema_migration WHERE id = (SELECT max(id) FROM schema_migration)',
    );
    await expect(judge()).rejects.toThrow('Run npm start once');
  });
});
