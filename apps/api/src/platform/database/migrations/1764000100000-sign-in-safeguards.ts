import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What signing in needs besides the accounts themselves. */
export class SignInSafeguards1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Made by the first start of a sample hall; production refuses to start while one is enabled.
      ALTER TABLE staff ADD COLUMN demo boolean NOT NULL DEFAULT false;

      -- Counters of rate-limiter-flexible, which fixes the columns. They are no hall's: an address
      -- is counted over all halls. Not worth a write-ahead log: a crash forgives the last minutes.
      CREATE UNLOGGED TABLE sign_in_attempt (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_attempt; ALTER TABLE staff DROP COLUMN demo;');
  }
}
