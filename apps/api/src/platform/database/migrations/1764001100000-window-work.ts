import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pauses, leases and shared desks; and which queues the hall was told a window serves. */
export class WindowWork1764001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_window
        ADD COLUMN shared_desk boolean NOT NULL DEFAULT false,
        ADD COLUMN told_queue_ids text[];

      -- leased_until is real time; paused_at, resumed_at and lost_at are hall time. lost_at is when
      -- the hall was told: whether a clerk may be replaced is asked of the lease alone.
      ALTER TABLE window_session
        ADD COLUMN shared boolean NOT NULL DEFAULT false,
        ADD COLUMN paused_at timestamptz,
        ADD COLUMN pause_reason text CHECK (pause_reason IN ('rest', 'meal', 'meeting', 'equipment',
          'paperwork', 'other')),
        ADD COLUMN resumed_at timestamptz,
        ADD COLUMN leased_until timestamptz NOT NULL
          DEFAULT clock_timestamp() + interval '60 seconds',
        ADD COLUMN lost_at timestamptz,
        ADD CHECK ((paused_at IS NULL) = (pause_reason IS NULL));

      DROP INDEX window_session_one_per_window;
      CREATE UNIQUE INDEX window_session_one_per_window ON window_session (hall_id, window_id)
        WHERE closed_at IS NULL AND NOT shared;
      CREATE INDEX window_session_open ON window_session (hall_id, window_id)
        WHERE closed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX window_session_open;
      DROP INDEX window_session_one_per_window;
      -- Without shared desks a window has one clerk: whoever came later has left.
      UPDATE window_session SET closed_at = opened_at WHERE closed_at IS NULL AND EXISTS (
        SELECT FROM window_session AS earlier
        WHERE earlier.hall_id = window_session.hall_id
          AND earlier.window_id = window_session.window_id AND earlier.closed_at IS NULL
          AND earlier.id < window_session.id);
      CREATE UNIQUE INDEX window_session_one_per_window ON window_session (hall_id, window_id)
        WHERE closed_at IS NULL;
      ALTER TABLE window_session
        DROP COLUMN shared, DROP COLUMN paused_at,
        DROP COLUMN pause_reason, DROP COLUMN resumed_at, DROP COLUMN leased_until,
        DROP COLUMN lost_at;
      ALTER TABLE service_window DROP COLUMN shared_desk, DROP COLUMN told_queue_ids;
    `);
  }
}
