import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom to ask, as it stands on every slip; a hall need not have one. */
export class HelpPhone1764002310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hall ADD COLUMN help_phone text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hall DROP COLUMN help_phone');
  }
}
