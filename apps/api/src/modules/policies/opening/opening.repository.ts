import { Injectable } from '@nestjs/common';
import type {
  CalendarDayView,
  OpeningHoursView,
  OpeningIntervalView,
  SetCalendarRequest,
} from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

interface HoursRow {
  readonly queue_id: string | null;
  readonly weekday: number | null;
  readonly date: string | null;
  readonly intervals: readonly OpeningIntervalView[];
}

/** Hours as they were entered; under null those of the whole hall. */
export type StoredHours = ReadonlyMap<string | null, OpeningHoursView>;

@Injectable()
export class OpeningRepository {
  /** Of hall and queues, or of the hall and one queue; dates from `from` on. */
  async hours(
    manager: EntityManager,
    hallId: string,
    { from, queueId }: { readonly from: string; readonly queueId?: string },
  ): Promise<StoredHours> {
    const rows = await manager.query<HoursRow[]>(
      `SELECT queue_id, weekday, date::text, intervals FROM opening_hours
       WHERE hall_id = $1 AND (date IS NULL OR date >= $2)
         AND ($3::text IS NULL OR queue_id IS NULL OR queue_id = $3)
       ORDER BY queue_id NULLS FIRST, weekday, date`,
      [hallId, from, queueId ?? null],
    );
    const scopes = new Map<string | null, HoursRow[]>();
    for (const row of rows) scopes.set(row.queue_id, [...(scopes.get(row.queue_id) ?? []), row]);
    return new Map([...scopes].map(([scope, own]) => [scope, hoursOf(own)]));
  }

  async calendar(
    manager: EntityManager,
    hallId: string,
    from: string,
  ): Promise<readonly CalendarDayView[]> {
    return manager.query<CalendarDayView[]>(
      `SELECT date::text, kind, name FROM calendar_day WHERE hall_id = $1 AND date >= $2
       ORDER BY date`,
      [hallId, from],
    );
  }

  /** Changes of a hall's hours wait for each other here; nobody who takes a number does. */
  async lock(manager: EntityManager, hallId: string): Promise<void> {
    await manager.query('SELECT FROM hall WHERE id = $1 FOR NO KEY UPDATE', [hallId]);
  }

  /** Takes the place of all the scope has decided. */
  async replaceHours(
    manager: EntityManager,
    hallId: string,
    queueId: string | null,
    { week, dates }: OpeningHoursView,
  ): Promise<void> {
    await manager.query(
      'DELETE FROM opening_hours WHERE hall_id = $1 AND queue_id IS NOT DISTINCT FROM $2',
      [hallId, queueId],
    );
    await manager.query(
      `INSERT INTO opening_hours (hall_id, queue_id, weekday, date, intervals)
       SELECT $1, $2, weekday, date, intervals
       FROM jsonb_to_recordset($3::jsonb) AS day (weekday smallint, date date, intervals jsonb)`,
      [hallId, queueId, JSON.stringify([...week, ...dates])],
    );
  }

  async calendarOfYear(
    manager: EntityManager,
    hallId: string,
    year: number,
  ): Promise<readonly CalendarDayView[]> {
    return manager.query<CalendarDayView[]>(
      `SELECT date::text, kind, name FROM calendar_day
       WHERE hall_id = $1 AND extract(year FROM date) = $2 ORDER BY date`,
      [hallId, year],
    );
  }

  async replaceCalendar(
    manager: EntityManager,
    hallId: string,
    { year, days }: SetCalendarRequest,
  ): Promise<void> {
    await manager.query(
      'DELETE FROM calendar_day WHERE hall_id = $1 AND extract(year FROM date) = $2',
      [hallId, year],
    );
    await manager.query(
      `INSERT INTO calendar_day (hall_id, date, kind, name)
       SELECT $1, date, kind, name
       FROM jsonb_to_recordset($2::jsonb) AS day (date date, kind text, name text)`,
      [hallId, JSON.stringify(days)],
    );
  }
}

function hoursOf(rows: readonly HoursRow[]): OpeningHoursView {
  return {
    week: rows.flatMap(({ weekday, intervals }) =>
      weekday === null ? [] : [{ weekday, intervals }],
    ),
    dates: rows.flatMap(({ date, intervals }) => (date === null ? [] : [{ date, intervals }])),
  };
}
