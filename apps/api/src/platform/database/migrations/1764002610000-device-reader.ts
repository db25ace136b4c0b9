import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the card reader of a kiosk is, as the kiosk last told. */
export class DeviceReader1764002610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE device ADD COLUMN reader text
        CHECK (reader IN ('ok', 'warning', 'fault', 'busy', 'disabled', 'offline'))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE device DROP COLUMN reader');
  }
}
