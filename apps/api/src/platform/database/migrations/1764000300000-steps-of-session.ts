import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a window is idle is the last step of its session; boards ask for all windows at once. */
export class StepsOfSession1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ticket_step_by_session ON ticket_step (hall_id, session_id, id)
        WHERE session_id IS NOT NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ticket_step_by_session');
  }
}
