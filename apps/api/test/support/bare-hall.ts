import type { DataSource } from 'typeorm';

/** A hall with a clock and nothing else, for specs below the sample hall. */
export async function aBareHall(dataSource: DataSource, hallId: string): Promise<void> {
  await dataSource.query(
    `INSERT INTO hall (id, name_zh_hans, name_zh_hant, name_en, time_zone, plan_width_metres,
       plan_depth_metres, business_date)
     VALUES ($1, $1, $1, $1, 'Asia/Shanghai', 10, 10, '2026-01-05')`,
    [hallId],
  );
  await dataSource.query('INSERT INTO hall_time (hall_id) VALUES ($1)', [hallId]);
  await dataSource.query(`INSERT INTO hall_clock (hall_id, epoch) VALUES ($1, 'e1')`, [hallId]);
}
