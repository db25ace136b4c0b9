import type { DataSource } from 'typeorm';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { seedSmallHalls, seedTicket } from '../identity/small-halls';

/** A screen at window A01 in each of the halls. */
export const DEVICE_ID = '00000000-0000-4000-8000-000000000001';

const BUSINESS_DATE = '2026-01-05';

export interface WalkedHall {
  readonly hallId: string;
  readonly ticket: { readonly id: string; readonly token: string };
}

/**
 * Two halls with one of everything that a route or a room can name. Their clocks stand still on
 * their business date, so that nothing happens in them by itself.
 */
export async function seedWalkedHalls(
  dataSource: DataSource,
): Promise<{ readonly own: WalkedHall; readonly foreign: WalkedHall }> {
  await seedSmallHalls(dataSource);
  await dataSource.query(ONE_OF_EVERYTHING);
  return { own: await openDay(dataSource, 'zc'), foreign: await openDay(dataSource, 'nb') };
}

async function openDay(dataSource: DataSource, hallId: string): Promise<WalkedHall> {
  const now = new Date(`${BUSINESS_DATE}T10:00:00+08:00`);
  await setHallTime(dataSource.manager, hallId, { now, rate: 0 });
  const ticket = await seedTicket(dataSource, { hallId, businessDate: BUSINESS_DATE });
  return { hallId, ticket };
}

const ONE_OF_EVERYTHING = `
  INSERT INTO area (hall_id, id, kind, zone_id, name_zh_hans, name_zh_hant, name_en, x0, y0, x1, y1,
    position)
  SELECT id, 'A1', 'service-hall', 'A', '一厅', '一廳', 'Hall 1', 0, 0, 5, 5, 1 FROM hall;
  INSERT INTO service_window (hall_id, id, zone_id, area_id, name, kind, department, floor, x, y,
    position)
  SELECT id, 'A01', 'A', 'A1', 'A01', 'comprehensive', '政务', '1', 1, 1, 1 FROM hall;
  INSERT INTO device (hall_id, id, kind, name, window_id, key_hash)
  SELECT id, '${DEVICE_ID}', 'window-screen', 'screen', 'A01', 'key' FROM hall;
  INSERT INTO window_skill (hall_id, window_id, queue_id, level) SELECT id, 'A01', 'QA', 1 FROM hall;
  INSERT INTO department (hall_id, id, name, name_zh_hans, name_zh_hant, name_en, position)
  SELECT id, 'D1', '市场监督管理局', '市监', '市監', 'Market Regulation', 1 FROM hall;
  INSERT INTO theme (hall_id, id, name_zh_hans, name_zh_hant, name_en, position)
  SELECT id, '设立变更', '设立变更', '設立變更', 'Setting up', 1 FROM hall;
  INSERT INTO item (hall_id, id, name_zh_hans, name_zh_hant, name_en, main_item, department_id,
    item_type, theme, service_objects, legal_days, promised_days, on_site_visits, est_minutes,
    materials_count, fee, queue_id, online, courier, description, aliases, frequency, initials,
    pinyin, position)
  SELECT id, 'I1', '公司设立登记', '公司設立登記', 'Company registration', '登记', 'D1', '行政许可',
    '设立变更', '{企业}', 5, 1, 1, 10, 3, false, 'QA', true, true, '', '{}', 'H', '{gssldj}',
    '{gongsishelidengji}', 1
  FROM hall;
`;
