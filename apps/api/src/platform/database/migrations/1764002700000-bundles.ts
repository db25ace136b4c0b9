import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items that people need together for one event of their life or business. */
export class Bundles1764002700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bundle (
        hall_id text NOT NULL REFERENCES hall,
        id text NOT NULL,
        name_zh_hans text NOT NULL,
        name_zh_hant text NOT NULL,
        name_en text NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (hall_id, id)
      );

      -- position is the order of doing them.
      CREATE TABLE bundle_item (
        hall_id text NOT NULL REFERENCES hall,
        bundle_id text NOT NULL,
        item_id text NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (hall_id, bundle_id, item_id),
        FOREIGN KEY (hall_id, bundle_id) REFERENCES bundle (hall_id, id),
        FOREIGN KEY (hall_id, item_id) REFERENCES item (hall_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bundle_item; DROP TABLE bundle;');
  }
}
