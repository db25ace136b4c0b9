import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a hall decides about itself. A row without a queue speaks for the whole hall; a hall without
 * rows lives by the defaults of the rules and is always open.
 */
export class Policies1764001300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE line_policy (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        queue_id text,
        recall jsonb CHECK (jsonb_typeof(recall) = 'object'),
        rejoin jsonb CHECK (jsonb_typeof(rejoin) = 'object'),
        priority_bonus_minutes jsonb CHECK (jsonb_typeof(priority_bonus_minutes) = 'object'),
        PRIMARY KEY (hall_id, id),
        UNIQUE NULLS NOT DISTINCT (hall_id, queue_id),
        FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id)
      );

      -- Minutes since midnight on the hall's wall clock, the end not included; no day-long counters:
      -- how many were taken is counted from the tickets, so bands may change in the middle of a day.
      CREATE TABLE quota_band (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        queue_id text NOT NULL,
        from_minute smallint NOT NULL CHECK (from_minute >= 0),
        until_minute smallint NOT NULL CHECK (until_minute <= 1440),
        quota integer NOT NULL CHECK (quota >= 0),
        PRIMARY KEY (hall_id, id),
        UNIQUE (hall_id, queue_id, from_minute),
        CHECK (from_minute < until_minute),
        FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id)
      );

      -- The hours of a weekday, or of one date instead of its weekday; no intervals is closed.
      CREATE TABLE opening_hours (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        queue_id text,
        weekday smallint CHECK (weekday BETWEEN 1 AND 7),
        date date,
        intervals jsonb NOT NULL CHECK (jsonb_typeof(intervals) = 'array'),
        PRIMARY KEY (hall_id, id),
        UNIQUE NULLS NOT DISTINCT (hall_id, queue_id, weekday, date),
        CHECK (num_nonnulls(weekday, date) = 1),
        FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id)
      );

      -- Public holidays, and the weekend days worked in exchange for some of them.
      CREATE TABLE calendar_day (
        hall_id text NOT NULL REFERENCES hall,
        date date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('holiday', 'workday')),
        name text NOT NULL,
        PRIMARY KEY (hall_id, date)
      );

      CREATE TABLE roster_shift (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        window_id text NOT NULL,
        date date NOT NULL,
        from_minute smallint NOT NULL CHECK (from_minute >= 0),
        until_minute smallint NOT NULL CHECK (until_minute <= 1440),
        PRIMARY KEY (hall_id, id),
        UNIQUE (hall_id, date, window_id, from_minute),
        CHECK (from_minute < until_minute),
        FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE roster_shift, calendar_day, opening_hours, quota_band, line_policy',
    );
  }
}
