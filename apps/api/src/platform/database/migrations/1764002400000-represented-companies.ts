import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In whose name somebody comes. An agent has one live ticket for an item for each company, so the
 * guards count the company as well; null, one's own name, is a name like any other there.
 */
export class RepresentedCompanies1764002400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE line_policy ADD COLUMN person_per_day int
        CONSTRAINT line_policy_person_per_day CHECK (person_per_day BETWEEN 1 AND 100),
        ADD COLUMN kiosk_per_minute int
        CONSTRAINT line_policy_kiosk_per_minute CHECK (kiosk_per_minute BETWEEN 0 AND 60);

      -- What each kiosk has given lately to people nobody knows, by real time.
      CREATE TABLE kiosk_pace (
        hall_id text NOT NULL,
        device_id uuid NOT NULL,
        last_at timestamptz NOT NULL,
        minute_at timestamptz NOT NULL,
        given int NOT NULL CHECK (given > 0),
        PRIMARY KEY (hall_id, device_id),
        FOREIGN KEY (hall_id, device_id) REFERENCES device (hall_id, id) ON DELETE CASCADE
      );

      ALTER TABLE ticket
        ADD COLUMN represented_ref bytea,
        ADD CONSTRAINT ticket_represented CHECK (represented_ref IS NULL OR holder_ref IS NOT NULL);
      ALTER TABLE service_case
        ADD COLUMN live_represented_ref bytea,
        ADD CONSTRAINT service_case_represented
          CHECK (live_represented_ref IS NULL OR live_holder_ref IS NOT NULL);

      DROP INDEX service_case_one_live_on_day, service_case_one_live_booking;
      CREATE UNIQUE INDEX service_case_one_live_on_day ON service_case
        (hall_id, live_holder_ref, coalesce(live_represented_ref, ''), live_purpose, item_id, live_on)
        WHERE live_holder_ref IS NOT NULL;
      CREATE UNIQUE INDEX service_case_one_live_booking ON service_case
        (hall_id, live_holder_ref, coalesce(live_represented_ref, ''), live_purpose, item_id)
        WHERE live_booking;
    `);
  }

  /** Without the company an agent would have the same twice: such tickets live on as anybody's. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE service_case SET live_holder_ref = NULL, live_purpose = NULL, live_on = NULL,
        live_booking = NULL, live_represented_ref = NULL
      WHERE live_represented_ref IS NOT NULL;
      UPDATE ticket SET holder_ref = NULL, represented_ref = NULL WHERE represented_ref IS NOT NULL;
      DROP INDEX service_case_one_live_on_day, service_case_one_live_booking;
      CREATE UNIQUE INDEX service_case_one_live_on_day
        ON service_case (hall_id, live_holder_ref, live_purpose, item_id, live_on)
        WHERE live_holder_ref IS NOT NULL;
      CREATE UNIQUE INDEX service_case_one_live_booking
        ON service_case (hall_id, live_holder_ref, live_purpose, item_id) WHERE live_booking;
      ALTER TABLE service_case DROP COLUMN live_represented_ref;
      ALTER TABLE ticket DROP COLUMN represented_ref;
      DROP TABLE kiosk_pace;
      ALTER TABLE line_policy DROP COLUMN person_per_day, DROP COLUMN kiosk_per_minute;
    `);
  }
}
