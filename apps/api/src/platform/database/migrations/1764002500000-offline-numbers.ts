import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers a kiosk gives out by itself while the server is away: the blocks it was lent, the tickets
 * they have become, and what each kiosk has brought along.
 */
export class OfflineNumbers1764002500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE offline_lease (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        device_id uuid NOT NULL,
        business_date date NOT NULL,
        prefix text NOT NULL CHECK (prefix ~ '^[A-HJ-NP-Z]{1,3}$'),
        from_number integer NOT NULL CHECK (from_number >= 1),
        to_number integer NOT NULL CHECK (to_number >= from_number),
        epoch text NOT NULL,
        issued_at timestamptz NOT NULL,
        PRIMARY KEY (hall_id, id),
        -- Blocks of a day follow on each other, so two that begin apart lie apart.
        UNIQUE (hall_id, business_date, prefix, from_number),
        FOREIGN KEY (hall_id, device_id) REFERENCES device (hall_id, id)
      );
      CREATE INDEX offline_lease_of_device ON offline_lease (hall_id, device_id, issued_at);

      ALTER TABLE ticket
        ADD COLUMN offline_lease_id uuid,
        ADD FOREIGN KEY (hall_id, offline_lease_id) REFERENCES offline_lease (hall_id, id);

      CREATE TABLE offline_merge (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        device_id uuid NOT NULL,
        merged_at timestamptz NOT NULL,
        taken_from timestamptz NOT NULL,
        taken_until timestamptz NOT NULL,
        created integer NOT NULL,
        already integer NOT NULL,
        rejected integer NOT NULL,
        withdrawn integer NOT NULL,
        rejections jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(rejections) = 'array'),
        PRIMARY KEY (hall_id, id),
        FOREIGN KEY (hall_id, device_id) REFERENCES device (hall_id, id)
      );
      CREATE INDEX offline_merge_by_time ON offline_merge (hall_id, merged_at);
    `);
  }

  /** Tickets keep the numbers they were given offline, and lose the lease these came from. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE offline_merge;
      ALTER TABLE ticket DROP COLUMN offline_lease_id;
      DROP TABLE offline_lease;
    `);
  }
}
