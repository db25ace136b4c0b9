import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hall may keep numbers out of its lines until their paper has been seen. */
export class UnprintedTickets1764002800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE line_policy ADD COLUMN unprinted_tickets text
        CHECK (unprinted_tickets IN ('callable', 'after-acknowledgement'));
      CREATE INDEX ticket_withheld ON ticket (hall_id, issued_at)
        WHERE state = 'waiting' AND NOT callable;
    `);
  }

  /** Nobody could release them any more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE ticket SET callable = true WHERE NOT callable;
      DROP INDEX ticket_withheld;
      ALTER TABLE line_policy DROP COLUMN unprinted_tickets;
    `);
  }
}
