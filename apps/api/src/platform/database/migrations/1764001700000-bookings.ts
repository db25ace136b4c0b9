import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A booking is a ticket that has a slot and no number yet. The rules of booking are rows; a row
 * without a queue speaks for the whole hall, and what is null is decided further out.
 */
export class Bookings1764001700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [RULES, TICKET, HOLDER]) await runner.query(statements);
  }

  /** Bookings that nobody has come for cannot be told in the former schema, so they go. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX service_case_one_live_per_holder;
      ALTER TABLE service_case DROP COLUMN live_holder_ref, DROP COLUMN live_purpose;
      DELETE FROM ticket_step USING ticket WHERE ticket.hall_id = ticket_step.hall_id
        AND ticket.id = ticket_step.ticket_id AND ticket.number IS NULL;
      DELETE FROM service_case USING ticket WHERE ticket.hall_id = service_case.hall_id
        AND ticket.id = service_case.ticket_id AND ticket.number IS NULL;
      DELETE FROM ticket WHERE number IS NULL;
      ALTER TABLE ticket
        DROP COLUMN slot_start_at, DROP COLUMN slot_end_at, DROP COLUMN checked_in_at,
        DROP COLUMN holder_ref,
        ALTER COLUMN number SET NOT NULL, ALTER COLUMN label SET NOT NULL;
      DROP TABLE booking_rule;
    `);
  }
}

const RULES = `
  CREATE TABLE booking_rule (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    queue_id text,
    open_days_ahead smallint CHECK (open_days_ahead >= 0),
    max_days_ahead smallint CHECK (max_days_ahead >= 0),
    slot_minutes smallint CHECK (slot_minutes > 0),
    slot_cap integer CHECK (slot_cap >= 0),
    walk_in_reserve double precision CHECK (walk_in_reserve BETWEEN 0 AND 1),
    cancel_lead_minutes integer CHECK (cancel_lead_minutes >= 0),
    early_minutes integer CHECK (early_minutes >= 0),
    lead_minutes integer CHECK (lead_minutes >= 0),
    grace_minutes integer CHECK (grace_minutes >= 0),
    per_day smallint CHECK (per_day > 0),
    per_week smallint CHECK (per_week > 0),
    per_month smallint CHECK (per_month > 0),
    no_show_limit smallint CHECK (no_show_limit > 0),
    block_days smallint CHECK (block_days >= 0),
    hours jsonb CHECK (jsonb_typeof(hours) = 'object'),
    PRIMARY KEY (hall_id, id),
    UNIQUE NULLS NOT DISTINCT (hall_id, queue_id),
    FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id)
  );
`;

const TICKET = `
  ALTER TABLE ticket
    ALTER COLUMN number DROP NOT NULL,
    ALTER COLUMN label DROP NOT NULL,
    ADD COLUMN slot_start_at timestamptz,
    ADD COLUMN slot_end_at timestamptz,
    ADD COLUMN checked_in_at timestamptz,
    ADD COLUMN holder_ref bytea,
    ADD CONSTRAINT ticket_slot CHECK (
      (slot_start_at IS NULL) = (slot_end_at IS NULL) AND slot_start_at < slot_end_at),
    ADD CONSTRAINT ticket_booked_has_slot CHECK (
      state NOT IN ('booked', 'unkept') OR slot_start_at IS NOT NULL),
    -- Only a booking that nobody has come for yet goes without a number.
    ADD CONSTRAINT ticket_numbered CHECK (
      (number IS NULL) = (label IS NULL)
      AND (number IS NOT NULL OR (slot_start_at IS NOT NULL AND checked_in_at IS NULL)));

  -- How many places of a slot are taken.
  CREATE INDEX ticket_by_slot ON ticket (hall_id, queue_id, slot_start_at)
    WHERE slot_start_at IS NOT NULL;
`;

/** A person is known by a keyed hash only; the key is not in the database. */
const HOLDER = `
  CREATE INDEX ticket_by_holder ON ticket (hall_id, holder_ref) WHERE holder_ref IS NOT NULL;

  -- Set as long as the ticket is live: one live ticket per person, item and purpose.
  ALTER TABLE service_case
    ADD COLUMN live_holder_ref bytea,
    ADD COLUMN live_purpose text,
    ADD CONSTRAINT service_case_live CHECK ((live_holder_ref IS NULL) = (live_purpose IS NULL));
  CREATE UNIQUE INDEX service_case_one_live_per_holder
    ON service_case (hall_id, live_holder_ref, live_purpose, item_id)
    WHERE live_holder_ref IS NOT NULL;
`;
