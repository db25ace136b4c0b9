import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a hall tells everybody on its boards. One without areas is for the whole hall. */
export class Notices1764002880000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        kind text NOT NULL,
        emergency text,
        text_zh_hans text NOT NULL,
        text_zh_hant text,
        text_en text,
        from_at timestamptz NOT NULL,
        until_at timestamptz,
        state text NOT NULL,
        written_at timestamptz NOT NULL,
        author_id uuid NOT NULL,
        raised_for text,
        approved_at timestamptz,
        approver_id uuid,
        ended_at timestamptz,
        ended_by uuid,
        ending text,
        end_reason text,
        PRIMARY KEY (hall_id, id),
        CHECK (until_at > from_at),
        CHECK (until_at IS NOT NULL OR kind = 'emergency'),
        CHECK (approver_id <> author_id),
        CHECK ((approved_at IS NULL) = (approver_id IS NULL)),
        CHECK (state <> 'live' OR (approver_id IS NULL) = (emergency IS NOT NULL)),
        CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
        CHECK (num_nulls(ended_at, ended_by, ending, end_reason) IN (0, 4)),
        FOREIGN KEY (hall_id, author_id) REFERENCES staff (hall_id, id),
        FOREIGN KEY (hall_id, approver_id) REFERENCES staff (hall_id, id),
        FOREIGN KEY (hall_id, ended_by) REFERENCES staff (hall_id, id)
      )
    `);
    await runner.query(`
      CREATE TABLE notice_area (
        hall_id text NOT NULL,
        notice_id uuid NOT NULL,
        area_id text NOT NULL,
        PRIMARY KEY (hall_id, notice_id, area_id),
        FOREIGN KEY (hall_id, notice_id) REFERENCES notice (hall_id, id),
        FOREIGN KEY (hall_id, area_id) REFERENCES area (hall_id, id)
      )
    `);
    await runner.query(`CREATE INDEX notice_live ON notice (hall_id) WHERE state = 'live'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_area');
    await runner.query('DROP TABLE notice');
  }
}
