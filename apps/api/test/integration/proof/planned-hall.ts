import type { DataSource } from 'typeorm';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import {
  AREAS,
  BOOKING,
  FIRST_DAY,
  ITEMS,
  MIDNIGHT,
  MINUTE,
  QUEUES,
  WINDOWS,
  type PlannedSkill,
} from './model/model-hall-plan';

const NAMES = ['名', '名', 'name'];

/** The rows of a hall as the model has it planned. */
export async function aPlannedHall(dataSource: DataSource, hallId: string): Promise<void> {
  await aSmallHall(dataSource, hallId);
  await dataSource.query('UPDATE hall SET business_date = $2 WHERE id = $1', [hallId, FIRST_DAY]);
  for (const [index, areaId] of AREAS.entries()) {
    await dataSource.query(INSERT_AREA, [hallId, areaId, SMALL_HALL.zoneId, ...NAMES, index + 2]);
  }
  for (const [index, queue] of QUEUES.entries()) {
    const { id, prefix, targetMinutes, noShowMinutes, dailyQuota, bookedPercent } = queue;
    const limits = [prefix, targetMinutes, noShowMinutes, dailyQuota, bookedPercent / 100];
    await dataSource.query(INSERT_QUEUE, [hallId, id, SMALL_HALL.zoneId, ...limits, index + 2]);
  }
  await insertBookingRules(dataSource, hallId);
  for (const [index, { id, queueId, estMinutes }] of ITEMS.entries()) {
    await dataSource.query(INSERT_ITEM, [hallId, id, queueId, estMinutes, index + 2]);
  }
  for (const [index, { id, areaId, skills }] of WINDOWS.entries()) {
    await dataSource.query(INSERT_WINDOW, [hallId, id, SMALL_HALL.zoneId, areaId, index + 2]);
    for (const skill of skills) await insertSkill(dataSource, hallId, id, skill);
  }
}

async function insertBookingRules(dataSource: DataSource, hallId: string): Promise<void> {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    intervals: BOOKING.intervals,
  }));
  const times = [BOOKING.cancelLeadMinutes, BOOKING.earlyMinutes, BOOKING.leadMinutes];
  const limits = [BOOKING.perDay, BOOKING.perWeek, BOOKING.perMonth];
  await dataSource.query(INSERT_BOOKING_RULES, [
    hallId,
    BOOKING.daysAhead,
    BOOKING.slotMinutes,
    BOOKING.slotCap,
    1 - BOOKING.greatestPercent / 100,
    ...times,
    BOOKING.graceMinutes,
    ...limits,
    BOOKING.noShowLimit,
    BOOKING.blockDays,
    { week, dates: [] },
  ]);
}

async function insertSkill(
  dataSource: DataSource,
  hallId: string,
  windowId: string,
  { queueId, penaltyMinutes = 0, preferenceMinutes = {}, ...limits }: PlannedSkill,
): Promise<void> {
  const { fromMinute, untilMinute, limited = false } = limits;
  const ways = [penaltyMinutes, JSON.stringify(preferenceMinutes), limited ? ['permit'] : null];
  const interval = [instant(fromMinute), instant(untilMinute)];
  await dataSource.query(INSERT_SKILL, [hallId, windowId, queueId, ...ways, ...interval]);
}

function instant(minute: number | undefined): Date | null {
  return minute === undefined ? null : new Date(MIDNIGHT + minute * MINUTE);
}

const INSERT_AREA = `
  INSERT INTO area (hall_id, id, kind, zone_id, name_zh_hans, name_zh_hant, name_en, x0, y0, x1, y1,
    position)
  VALUES ($1, $2, 'service-hall', $3, $4, $5, $6, 0, 0, 10, 10, $7)
`;
const INSERT_QUEUE = `
  INSERT INTO queue (hall_id, id, zone_id, name_zh_hans, name_zh_hant, name_en, ticket_prefix,
    target_minutes, no_show_minutes, daily_quota, purpose, est_minutes, appointment_share,
    peak_arrivals_per_hour, color, position)
  VALUES ($1, $2, $3, $2, $2, $2, $4, $5, $6, $7, 'apply', 10, $8, 30, '#2563eb', $9)
`;
const INSERT_BOOKING_RULES = `
  INSERT INTO booking_rule (hall_id, open_days_ahead, max_days_ahead, slot_minutes, slot_cap,
    walk_in_reserve, cancel_lead_minutes, early_minutes, lead_minutes, grace_minutes, per_day,
    per_week, per_month, no_show_limit, block_days, hours)
  VALUES ($1, 0, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
`;
const INSERT_WINDOW = `
  INSERT INTO service_window (hall_id, id, zone_id, area_id, name, kind, department, floor, x, y,
    position)
  VALUES ($1, $2, $3, $4, $2, 'comprehensive', '政务', '1', 1, 1, $5)
`;
const INSERT_SKILL = `
  INSERT INTO window_skill (hall_id, window_id, queue_id, level, penalty_minutes,
    preference_minutes, item_kinds, valid_from, valid_until)
  VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8)
`;
/** Like the one item of the small hall but for these. */
const INSERT_ITEM = `
  INSERT INTO item
  SELECT (jsonb_populate_record(item, jsonb_build_object('id', $2::text, 'queue_id', $3::text,
    'est_minutes', $4::float8, 'position', $5::int))).*
  FROM item WHERE hall_id = $1 AND id = '${SMALL_HALL.itemId}'
`;
