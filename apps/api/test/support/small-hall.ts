import type { DataSource } from 'typeorm';
import { aBareHall } from './bare-hall';

export const SMALL_HALL = {
  zoneId: 'A',
  areaId: 'A1',
  queueId: 'general',
  windowId: 'A01',
  itemId: 'item-1',
} as const;

/** A hall in which a ticket can be taken and served: one area, queue, window and item. */
export async function aSmallHall(dataSource: DataSource, hallId: string): Promise<void> {
  const { zoneId, areaId, queueId, windowId, itemId } = SMALL_HALL;
  await aBareHall(dataSource, hallId);
  const insert = (columns: string, ...values: readonly unknown[]) =>
    dataSource.query(
      `INSERT INTO ${columns} VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
      [...values],
    );
  const names = 'name_zh_hans, name_zh_hant, name_en';
  const named = ['名', '名', 'name'];
  await insert(`zone (hall_id, id, ${names})`, hallId, zoneId, ...named);
  await insert(
    `area (hall_id, id, kind, zone_id, ${names}, x0, y0, x1, y1, position)`,
    ...[hallId, areaId, 'service-hall', zoneId, ...named, 0, 0, 10, 10, 1],
  );
  await insert(
    `service_window (hall_id, id, zone_id, area_id, name, kind, department, floor, x, y, position)`,
    ...[hallId, windowId, zoneId, areaId, windowId, 'comprehensive', '政务', '1', 1, 1, 1],
  );
  await insert(
    `queue (hall_id, id, zone_id, ${names}, ticket_prefix, purpose, est_minutes, no_show_minutes,
       daily_quota, appointment_share, peak_arrivals_per_hour, color, position)`,
    ...[hallId, queueId, zoneId, ...named, 'A', 'apply', 10, 3, 500, 0, 30, '#2563eb', 1],
  );
  await insert('window_skill (hall_id, window_id, queue_id, level)', hallId, windowId, queueId, 1);
  await insert(
    `department (hall_id, id, name, ${names}, position)`,
    ...[hallId, 'd1', '部门', ...named, 1],
  );
  await insert(`theme (hall_id, id, ${names}, position)`, hallId, 'theme', ...named, 1);
  await insert(
    `item (hall_id, id, ${names}, main_item, department_id, item_type, theme, service_objects,
       legal_days, promised_days, on_site_visits, est_minutes, materials_count, fee, queue_id,
       online, courier, description, aliases, frequency, initials, pinyin, position)`,
    ...[hallId, itemId, ...named, '事项', 'd1', 'permit', 'theme', ['person'], 10, 5, 1, 10, 2],
    ...[false, queueId, true, false, '', [], 'H', ['sx'], ['shixiang'], 1],
  );
}
