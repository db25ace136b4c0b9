import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Bad ratings followed up. The row is where one stands, its steps are what was done and only grow.
 * The moments of a term are kept as they were reckoned: a calendar entered later moves none.
 */
export class FollowUps1764002910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE follow_up (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        rating_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        state text NOT NULL,
        finding text,
        contact text,
        extension text NOT NULL DEFAULT 'NONE',
        owner_id uuid,
        asked_by uuid,
        term_started_at timestamptz,
        half_at timestamptz,
        nearly_at timestamptz,
        due_at timestamptz,
        call_back text,
        appealed_by uuid,
        excluded_by uuid,
        excluded_at timestamptz,
        rectified_in_time boolean,
        reply varchar(500),
        replied_at timestamptz,
        closed_at timestamptz,
        PRIMARY KEY (hall_id, id),
        UNIQUE (hall_id, rating_id),
        CHECK (num_nonnulls(term_started_at, half_at, nearly_at, due_at) IN (0, 4)),
        CHECK (num_nonnulls(reply, replied_at) IN (0, 2)),
        CHECK (num_nonnulls(appealed_by, excluded_by, excluded_at) IN (0, 3)),
        -- Nobody leaves a rating out of the figures alone.
        CHECK (excluded_by <> appealed_by),
        CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
        FOREIGN KEY (hall_id, rating_id) REFERENCES rating (hall_id, id),
        FOREIGN KEY (hall_id, owner_id) REFERENCES staff (hall_id, id),
        FOREIGN KEY (hall_id, asked_by) REFERENCES staff (hall_id, id),
        FOREIGN KEY (hall_id, appealed_by) REFERENCES staff (hall_id, id),
        FOREIGN KEY (hall_id, excluded_by) REFERENCES staff (hall_id, id)
      );
      CREATE INDEX follow_up_open ON follow_up (hall_id, due_at) WHERE closed_at IS NULL;
      CREATE TABLE follow_up_step (
        hall_id text NOT NULL REFERENCES hall,
        follow_up_id uuid NOT NULL,
        number integer NOT NULL,
        action text NOT NULL,
        state text NOT NULL,
        staff_id uuid,
        at timestamptz NOT NULL,
        note varchar(500),
        choices jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (hall_id, follow_up_id, number),
        FOREIGN KEY (hall_id, follow_up_id) REFERENCES follow_up (hall_id, id),
        FOREIGN KEY (hall_id, staff_id) REFERENCES staff (hall_id, id)
      );
      CREATE TABLE follow_up_rule (
        hall_id text PRIMARY KEY REFERENCES hall,
        preset text NOT NULL
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE follow_up_rule, follow_up_step, follow_up');
  }
}
