import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the rating pad of a window asks: one row for each window, for the latest service there. */
export class RatingInvitations1764000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rating_invitation (
        hall_id text NOT NULL REFERENCES hall,
        window_id text NOT NULL,
        service_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        closed_at timestamptz,
        closed_by text CHECK (closed_by IN ('rated', 'next-called')),
        PRIMARY KEY (hall_id, window_id),
        CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
        FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id),
        FOREIGN KEY (hall_id, service_id) REFERENCES service (hall_id, id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rating_invitation');
  }
}
