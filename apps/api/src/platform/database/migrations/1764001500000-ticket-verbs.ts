import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What hold, transfer, legs of a visit and the undo of a key press keep in the rows. The line also
 * holds what comes back by itself from a timed hold, so that the claim finds it without a job.
 */
export class TicketVerbs1764001500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TICKET);
    await runner.query(STEPS);
    await runner.query(INVITATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rating_invitation DROP CONSTRAINT rating_invitation_closed_by_check;
      UPDATE rating_invitation SET closed_by = 'next-called'
        WHERE closed_by IN ('next-started', 'undone');
      ALTER TABLE rating_invitation ADD CONSTRAINT rating_invitation_closed_by_check
        CHECK (closed_by IN ('rated', 'next-called'));
      ALTER TABLE service_case DROP COLUMN closed_press;
      ALTER TABLE service DROP COLUMN ended_press;
      DROP INDEX ticket_step_by_press;
      ALTER TABLE ticket_step DROP COLUMN press_id, DROP COLUMN before;
      DROP INDEX ticket_line;
      CREATE INDEX ticket_line ON ticket (hall_id, queue_id, due_at, rank, sequence)
        WHERE state = 'waiting' AND callable;
      ALTER TABLE ticket DROP COLUMN reserved_area_id, DROP COLUMN return_window_id,
        DROP COLUMN return_queue_id, DROP COLUMN return_required_queue_ids, DROP COLUMN note,
        DROP COLUMN press_id;
    `);
  }
}

const TICKET = `
  ALTER TABLE ticket
    ADD COLUMN reserved_area_id text,
    ADD COLUMN return_window_id text,
    ADD COLUMN return_queue_id text,
    ADD COLUMN return_required_queue_ids text[],
    ADD COLUMN note varchar(200),
    ADD COLUMN press_id uuid,
    ADD FOREIGN KEY (hall_id, reserved_area_id) REFERENCES area (hall_id, id),
    ADD FOREIGN KEY (hall_id, return_window_id) REFERENCES service_window (hall_id, id),
    ADD FOREIGN KEY (hall_id, return_queue_id) REFERENCES queue (hall_id, id),
    ADD CHECK (num_nulls(return_window_id, return_queue_id, return_required_queue_ids) IN (0, 3)),
    ADD CHECK (num_nonnulls(reserved_window_id, reserved_area_id) < 2);

  DROP INDEX ticket_line;
  CREATE INDEX ticket_line ON ticket (hall_id, queue_id, due_at, rank, sequence)
    WHERE callable AND (state = 'waiting' OR (state = 'held' AND eligible_at IS NOT NULL));
`;

/** `before` is of use for the minute in which a step can be taken back, and may be cleared after it. */
const STEPS = `
  ALTER TABLE ticket_step ADD COLUMN press_id uuid, ADD COLUMN before jsonb;
  CREATE INDEX ticket_step_by_press ON ticket_step (hall_id, press_id) WHERE before IS NOT NULL;
  ALTER TABLE service ADD COLUMN ended_press uuid;
  ALTER TABLE service_case ADD COLUMN closed_press uuid;
`;

const INVITATIONS = `
  ALTER TABLE rating_invitation DROP CONSTRAINT rating_invitation_closed_by_check;
  ALTER TABLE rating_invitation ADD CONSTRAINT rating_invitation_closed_by_check
    CHECK (closed_by IN ('rated', 'next-called', 'next-started', 'undone'));
`;
