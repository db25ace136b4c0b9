import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Devices that ask to be let in, and what those that are in tell of themselves. */
export class DeviceEnrolment1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE device
        ADD COLUMN software_version text,
        ADD COLUMN screen_width integer,
        ADD COLUMN screen_height integer,
        ADD COLUMN clock_skew_ms integer;

      -- A row lives for minutes: until an administrator has entered its code, or it has expired.
      CREATE TABLE device_enrolment (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('kiosk', 'display', 'window-screen', 'rating-pad')),
        key_hash bytea NOT NULL,
        code_hash bytea NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (hall_id, id),
        UNIQUE (hall_id, key_hash),
        UNIQUE (hall_id, code_hash)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE device_enrolment;
      ALTER TABLE device DROP COLUMN software_version, DROP COLUMN screen_width,
        DROP COLUMN screen_height, DROP COLUMN clock_skew_ms;
    `);
  }
}
