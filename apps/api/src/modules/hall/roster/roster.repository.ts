import { Injectable } from '@nestjs/common';
import type { RosterShiftView } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

@Injectable()
export class RosterRepository {
  async shiftsOf(
    manager: EntityManager,
    hallId: string,
    dates: readonly string[],
  ): Promise<readonly RosterShiftView[]> {
    return manager.query<RosterShiftView[]>(
      `SELECT window_id AS "windowId", date::text, from_minute AS "fromMinute",
         until_minute AS "untilMinute"
       FROM roster_shift WHERE hall_id = $1 AND date = ANY ($2::date[])
       ORDER BY date, window_id, from_minute`,
      [hallId, dates],
    );
  }

  /** Windows with a clerk at this moment. */
  async staffedWindows(manager: EntityManager, hallId: string): Promise<readonly string[]> {
    const rows = await manager.query<{ window_id: string }[]>(
      `SELECT DISTINCT window_id FROM window_session
       WHERE hall_id = $1 AND closed_at IS NULL ORDER BY window_id`,
      [hallId],
    );
    return rows.map(({ window_id }) => window_id);
  }

  async windowIds(manager: EntityManager, hallId: string): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT id FROM service_window WHERE hall_id = $1',
      [hallId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Changes of a hall's roster wait for each other here. */
  async lock(manager: EntityManager, hallId: string): Promise<void> {
    await manager.query('SELECT FROM hall WHERE id = $1 FOR NO KEY UPDATE', [hallId]);
  }

  async replace(
    manager: EntityManager,
    hallId: string,
    dates: readonly string[],
    shifts: readonly RosterShiftView[],
  ): Promise<void> {
    await manager.query('DELETE FROM roster_shift WHERE hall_id = $1 AND date = ANY ($2::date[])', [
      hallId,
      dates,
    ]);
    await manager.query(
      `INSERT INTO roster_shift (hall_id, window_id, date, from_minute, until_minute)
       SELECT $1, "windowId", date, "fromMinute", "untilMinute"
       FROM jsonb_to_recordset($2::jsonb) AS shift ("windowId" text, date date,
         "fromMinute" smallint, "untilMinute" smallint)`,
      [hallId, JSON.stringify(shifts)],
    );
  }
}
