import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a board is heard, as it last told. */
export class DeviceAudio1764002600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE device ADD COLUMN audio text CHECK (audio IN ('ok', 'blocked', 'muted'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE device DROP COLUMN audio;`);
  }
}
