import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From how far a board is read, how large its picture is, and whether it is light or dark. */
export class BoardOrders1764002820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE device ADD COLUMN board_orders jsonb
        CHECK (board_orders IS NULL OR kind IN ('display', 'window-screen'))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE device DROP COLUMN board_orders');
  }
}
