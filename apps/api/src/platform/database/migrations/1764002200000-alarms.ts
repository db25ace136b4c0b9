import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What needs a person now. The index is the rule: one open alarm for a cause. */
export class Alarms1764002200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alarm (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        subject_name text NOT NULL,
        area_id text,
        code text,
        raised_at timestamptz NOT NULL,
        acknowledged_at timestamptz,
        acknowledged_by uuid,
        ended_at timestamptz,
        ended_by text,
        PRIMARY KEY (hall_id, id),
        CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        FOREIGN KEY (hall_id, area_id) REFERENCES area (hall_id, id),
        FOREIGN KEY (hall_id, acknowledged_by) REFERENCES staff (hall_id, id)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX alarm_open ON alarm (hall_id, kind, subject) WHERE ended_at IS NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE alarm');
  }
}
