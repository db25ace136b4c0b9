import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is chosen for the voices of a hall and of each area; whatever is not is as it usually is. */
export class AreaVoice1764002900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hall ADD COLUMN voice jsonb NOT NULL DEFAULT '{}'
        CHECK (jsonb_typeof(voice) = 'object');
      ALTER TABLE area ADD COLUMN voice jsonb NOT NULL DEFAULT '{}'
        CHECK (jsonb_typeof(voice) = 'object');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE area DROP COLUMN voice;
      ALTER TABLE hall DROP COLUMN voice;
    `);
  }
}
