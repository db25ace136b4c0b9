import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers taken in the hall keep their items from being taken twice as bookings do, but for their day
 * only: whoever has booked for next week may come today all the same.
 */
export class LiveTickets1764001900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE line_policy ADD COLUMN one_live_ticket boolean;

      ALTER TABLE service_case
        ADD COLUMN live_on date,
        ADD COLUMN live_booking boolean,
        DROP CONSTRAINT service_case_live;
      UPDATE service_case SET live_on = ticket.business_date, live_booking = true FROM ticket
      WHERE ticket.hall_id = service_case.hall_id AND ticket.id = service_case.ticket_id
        AND live_holder_ref IS NOT NULL;
      ALTER TABLE service_case ADD CONSTRAINT service_case_live CHECK (
        num_nulls(live_holder_ref, live_purpose, live_on, live_booking) IN (0, 4));

      DROP INDEX service_case_one_live_per_holder;
      CREATE UNIQUE INDEX service_case_one_live_on_day
        ON service_case (hall_id, live_holder_ref, live_purpose, item_id, live_on)
        WHERE live_holder_ref IS NOT NULL;
      CREATE UNIQUE INDEX service_case_one_live_booking
        ON service_case (hall_id, live_holder_ref, live_purpose, item_id) WHERE live_booking;
    `);
  }

  /** Only bookings had a holder; the other tickets live on as anybody's. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE service_case SET live_holder_ref = NULL, live_purpose = NULL, live_on = NULL,
        live_booking = NULL
      WHERE NOT live_booking;
      UPDATE ticket SET holder_ref = NULL WHERE holder_ref IS NOT NULL AND slot_start_at IS NULL;
      DROP INDEX service_case_one_live_booking, service_case_one_live_on_day;
      ALTER TABLE service_case
        DROP COLUMN live_on,
        DROP COLUMN live_booking,
        ADD CONSTRAINT service_case_live CHECK ((live_holder_ref IS NULL) = (live_purpose IS NULL));
      CREATE UNIQUE INDEX service_case_one_live_per_holder
        ON service_case (hall_id, live_holder_ref, live_purpose, item_id)
        WHERE live_holder_ref IS NOT NULL;
      ALTER TABLE line_policy DROP COLUMN one_live_ticket;
    `);
  }
}
