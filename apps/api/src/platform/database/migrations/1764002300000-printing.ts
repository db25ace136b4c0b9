import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The printers of a hall, and every slip somebody has tried to put on paper. */
export class Printing1764002300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE printer (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        name text NOT NULL,
        host text NOT NULL,
        port integer NOT NULL CHECK (port BETWEEN 1 AND 65535),
        paper smallint NOT NULL CHECK (paper IN (58, 80)),
        commands text NOT NULL CHECK (commands IN ('escpos', 'generic')),
        device_id uuid,
        state text NOT NULL DEFAULT 'unknown' CHECK (state IN ('unknown', 'ready', 'paper-near-end',
          'paper-out', 'cover-open', 'faulty', 'unreachable', 'silent')),
        checked_at timestamptz,
        -- Whoever talks to it: most printers listen to one at a time. Real time, and no lock.
        talk_id uuid,
        talk_until timestamptz,
        removed_at timestamptz,
        PRIMARY KEY (hall_id, id),
        FOREIGN KEY (hall_id, device_id) REFERENCES device (hall_id, id)
      );
      CREATE UNIQUE INDEX printer_one_per_address ON printer (hall_id, host, port)
        WHERE removed_at IS NULL;
      CREATE UNIQUE INDEX printer_one_per_kiosk ON printer (hall_id, device_id)
        WHERE removed_at IS NULL;

      -- One attempt to put a slip on paper; without a ticket it is a test slip.
      CREATE TABLE slip_print (
        hall_id text NOT NULL REFERENCES hall,
        id uuid NOT NULL,
        ticket_id uuid,
        printer_id uuid NOT NULL,
        asked_by text NOT NULL,
        copy smallint NOT NULL CHECK (copy >= 1),
        outcome text NOT NULL DEFAULT 'printing'
          CHECK (outcome IN ('printing', 'printed', 'failed', 'in-doubt')),
        trouble text CHECK (trouble IN ('paper-out', 'cover-open', 'faulty', 'unreachable', 'silent',
          'interrupted', 'too-slow', 'cancelled', 'busy')),
        requested_at timestamptz NOT NULL,
        ended_at timestamptz,
        -- Real time: how long it may be on its way does not depend on the hall's clock.
        begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (hall_id, id),
        FOREIGN KEY (hall_id, ticket_id) REFERENCES ticket (hall_id, id),
        FOREIGN KEY (hall_id, printer_id) REFERENCES printer (hall_id, id),
        CHECK ((outcome = 'printing') = (ended_at IS NULL))
      );
      -- No copy of a ticket comes out twice, and no two at a time.
      CREATE UNIQUE INDEX slip_print_copy ON slip_print (hall_id, ticket_id, copy)
        WHERE outcome <> 'failed';
      CREATE UNIQUE INDEX slip_print_on_its_way ON slip_print (hall_id, ticket_id)
        WHERE outcome = 'printing';
      CREATE INDEX slip_print_by_ticket ON slip_print (hall_id, ticket_id);
      CREATE INDEX slip_print_unsettled ON slip_print (begun_at) WHERE outcome = 'printing';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE slip_print, printer');
  }
}
