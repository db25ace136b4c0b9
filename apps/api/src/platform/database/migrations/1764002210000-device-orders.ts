import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a device is to be, and when it was asked to load itself anew. */
export class DeviceOrders1764002210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE device
        ADD COLUMN volume_percent smallint NOT NULL DEFAULT 100
          CHECK (volume_percent BETWEEN 0 AND 100),
        ADD COLUMN is_locked boolean NOT NULL DEFAULT false,
        ADD COLUMN kiosk_orders jsonb CHECK (kiosk_orders IS NULL OR kind = 'kiosk'),
        ADD COLUMN reload_asked_at timestamptz
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE device DROP COLUMN volume_percent, DROP COLUMN is_locked,
        DROP COLUMN kiosk_orders, DROP COLUMN reload_asked_at
    `);
  }
}
