import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody rated so: codes of the national reasons, and the version they are read by. */
export class RatingLabels1764002870000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rating
        ADD COLUMN labels text[] NOT NULL DEFAULT '{}',
        ADD COLUMN label_set_version text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rating DROP COLUMN labels, DROP COLUMN label_set_version');
  }
}
