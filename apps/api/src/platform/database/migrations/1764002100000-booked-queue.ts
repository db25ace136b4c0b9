import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The queue whose slot was booked. A ticket may be sent to another queue after check-in; the place it
 * has taken stays taken where it was booked, and none is taken where it goes.
 */
export class BookedQueue1764002100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ticket ADD COLUMN slot_queue_id text;

      UPDATE ticket SET slot_queue_id = coalesce(
        (SELECT step.queue_id FROM ticket_step step WHERE step.hall_id = ticket.hall_id
          AND step.ticket_id = ticket.id AND step.action = 'book' LIMIT 1),
        queue_id)
      WHERE slot_start_at IS NOT NULL;

      ALTER TABLE ticket
        ADD CONSTRAINT ticket_slot_queue CHECK ((slot_start_at IS NULL) = (slot_queue_id IS NULL)),
        ADD FOREIGN KEY (hall_id, slot_queue_id) REFERENCES queue (hall_id, id);

      DROP INDEX ticket_by_slot;
      -- How many places of a slot are taken.
      CREATE INDEX ticket_by_slot ON ticket (hall_id, slot_queue_id, slot_start_at)
        WHERE slot_start_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ticket_by_slot;
      ALTER TABLE ticket DROP COLUMN slot_queue_id;
      CREATE INDEX ticket_by_slot ON ticket (hall_id, queue_id, slot_start_at)
        WHERE slot_start_at IS NOT NULL;
    `);
  }
}
