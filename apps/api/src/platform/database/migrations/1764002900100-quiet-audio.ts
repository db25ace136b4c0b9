import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A board that says nothing because it is in its quiet hours. */
export class QuietAudio1764002900100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE device DROP CONSTRAINT device_audio_check;
      ALTER TABLE device ADD CONSTRAINT device_audio_check
        CHECK (audio IN ('ok', 'blocked', 'muted', 'quiet'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE device SET audio = 'ok' WHERE audio = 'quiet';
      ALTER TABLE device DROP CONSTRAINT device_audio_check;
      ALTER TABLE device ADD CONSTRAINT device_audio_check
        CHECK (audio IN ('ok', 'blocked', 'muted'));
    `);
  }
}
