import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { hashDeviceKey, makeDeviceKey } from '../../apps/api/src/modules/devices/device-key';
import { makeSessionToken } from '../../apps/api/src/modules/identity/sessions/session-token';
import { hashToken } from '../../apps/api/src/modules/identity/tokens/token-hash';
import type { Desk } from './desk';

/** The id the sample hall has in its own files. */
export const SAMPLE_HALL = 'zc';

/** What a hall consists of before anybody works in it, each after what it points to. */
const TABLES_OF_HALL = [
  'hall_time',
  'hall_clock',
  'zone',
  'area',
  'service_window',
  'queue',
  'collection_route',
  'window_skill',
  'department',
  'theme',
  'item',
  'bundle',
  'bundle_item',
] as const;

/** At ten in the morning, with more numbers than anybody can take. */
export async function openSampleHall(client: Client): Promise<void> {
  await client.query('UPDATE queue SET daily_quota = 100000000');
  await client.query(`
    UPDATE hall_time SET real_anchor = clock_timestamp(),
      hall_anchor = ((now() AT TIME ZONE 'Asia/Shanghai')::date + time '10:00')
        AT TIME ZONE 'Asia/Shanghai'
  `);
}

/** Further halls like the sample. @returns their ids, the sample's first */
export async function copySampleHall(client: Client, count: number): Promise<readonly string[]> {
  const copies = Array.from({ length: count - 1 }, (_, index) => `copy${index + 1}`);
  for (const table of ['hall', ...TABLES_OF_HALL]) {
    const column = table === 'hall' ? 'id' : 'hall_id';
    await client.query(`CREATE TEMP TABLE original AS SELECT * FROM ${table}`);
    for (const hallId of copies) {
      await client.query(`UPDATE original SET ${column} = $1`, [hallId]);
      await client.query(`INSERT INTO ${table} SELECT * FROM original`);
    }
    await client.query('DROP TABLE original');
    await client.query(`ANALYZE ${table}`);
  }
  return [SAMPLE_HALL, ...copies];
}

/**
 * Ten queues where there was one, each with a tenth of the windows and of the items: the same hall,
 * only finer divided.
 */
export async function divideQueues(client: Client): Promise<void> {
  for (const statement of DIVIDE_QUEUES) await client.query(statement);
}

const DIVIDE_QUEUES = [
  `INSERT INTO queue
   SELECT (jsonb_populate_record(queue, jsonb_build_object('id', queue.id || '-' || part,
     'ticket_prefix', queue.ticket_prefix || chr(79 + part), 'position',
     queue.position + 100 * part))).*
   FROM queue, generate_series(1, 9) AS part`,
  `UPDATE window_skill SET queue_id = window_skill.queue_id || '-' || place.part
   FROM (SELECT hall_id, id, (row_number() OVER (ORDER BY id)) % 10 AS part FROM service_window)
     AS place
   WHERE place.hall_id = window_skill.hall_id AND place.id = window_skill.window_id AND part > 0`,
  `UPDATE item SET queue_id = item.queue_id || '-' || place.part
   FROM (SELECT hall_id, id, (row_number() OVER (PARTITION BY queue_id ORDER BY id)) % 10 AS part
     FROM item) AS place
   WHERE place.hall_id = item.hall_id AND place.id = item.id AND part > 0`,
];

/** Clerks at so many windows of a hall, signed in, each with a kiosk for an item of the window. */
export async function openDesks(
  client: Client,
  hallId: string,
  count: number,
): Promise<readonly Desk[]> {
  const { rows } = await client.query<DeskRow>(FREE_WINDOWS, [hallId, count]);
  if (rows.length < count) throw new Error(`${hallId} has only ${rows.length} fitting windows`);
  const desks: Desk[] = [];
  for (const row of rows) desks.push(await openDesk(client, hallId, row));
  return desks;
}

export async function openOneInEach(
  client: Client,
  hallIds: readonly string[],
): Promise<readonly Desk[]> {
  const desks: Desk[] = [];
  for (const hallId of hallIds) desks.push(...(await openDesks(client, hallId, 1)));
  return desks;
}

interface DeskRow {
  readonly window_id: string;
  readonly area_id: string;
  readonly queue_id: string;
  readonly ticket_prefix: string;
  readonly number_width: number;
  readonly target_minutes: number;
  readonly item_id: string;
  readonly purpose: Desk['purpose'];
  readonly area_ids: readonly string[];
  readonly skills: Desk['skills'];
}

async function openDesk(client: Client, hallId: string, row: DeskRow): Promise<Desk> {
  const [staffId, windowSessionId, kioskId] = [randomUUID(), randomUUID(), randomUUID()];
  const [sessionToken, kioskKey] = [makeSessionToken(hallId), makeDeviceKey(hallId)];
  await client.query(INSERT_CLERK, [hallId, staffId]);
  await client.query(INSERT_SIGN_IN, [hallId, randomUUID(), staffId, hashToken(sessionToken)]);
  await client.query(INSERT_WINDOW_SESSION, [hallId, windowSessionId, row.window_id, staffId]);
  await client.query(INSERT_KIOSK, [hallId, kioskId, hashDeviceKey(kioskKey)]);
  return {
    hallId,
    windowId: row.window_id,
    areaId: row.area_id,
    windowSessionId,
    staffId,
    sessionToken,
    kioskId,
    kioskKey,
    itemId: row.item_id,
    purpose: row.purpose,
    queueId: row.queue_id,
    prefix: row.ticket_prefix,
    numberWidth: row.number_width,
    targetMinutes: row.target_minutes,
    areaIds: row.area_ids,
    skills: row.skills,
  };
}

/** Windows with an item to take a number for; of every queue one before the second of any. */
const FREE_WINDOWS = `
  SELECT * FROM (
    SELECT DISTINCT ON (place.id) place.id AS window_id, place.area_id, queue.id AS queue_id,
      queue.ticket_prefix, queue.number_width, queue.target_minutes,
      coalesce(own.item_id, collected.item_id) AS item_id,
      CASE WHEN own.item_id IS NULL THEN 'collect' ELSE 'apply' END AS purpose,
      ARRAY(SELECT DISTINCT other.area_id FROM window_skill
        JOIN service_window other ON other.hall_id = $1 AND other.id = window_skill.window_id
        WHERE window_skill.hall_id = $1 AND window_skill.queue_id = queue.id) AS area_ids,
      (SELECT jsonb_agg(jsonb_build_object('queueId', served.queue_id,
         'penaltyMinutes', served.penalty_minutes) ORDER BY served.level)
       FROM window_skill served WHERE served.hall_id = $1 AND served.window_id = place.id) AS skills
    FROM service_window place
    JOIN window_skill skill ON skill.hall_id = $1 AND skill.window_id = place.id
    JOIN queue ON queue.hall_id = $1 AND queue.id = skill.queue_id
    CROSS JOIN LATERAL (SELECT min(item.id) AS item_id FROM item
      WHERE item.hall_id = $1 AND item.queue_id = queue.id) AS own
    CROSS JOIN LATERAL (SELECT min(item.id) AS item_id FROM item
      JOIN collection_route route ON route.hall_id = $1 AND route.apply_queue_id = item.queue_id
      WHERE item.hall_id = $1 AND route.collect_queue_id = queue.id) AS collected
    WHERE place.hall_id = $1 AND NOT EXISTS (
      SELECT FROM window_session session WHERE session.hall_id = $1
        AND session.window_id = place.id AND session.closed_at IS NULL)
    ORDER BY place.id, skill.level, queue.id
  ) AS fitting
  WHERE item_id IS NOT NULL
  ORDER BY row_number() OVER (PARTITION BY queue_id ORDER BY window_id), queue_id
  LIMIT $2
`;

const INSERT_CLERK = `
  INSERT INTO staff (hall_id, id, username, name, roles, password_hash)
  VALUES ($1, $2::uuid, 'clerk-' || $2::uuid, 'clerk', '{clerk}', 'none')
`;
const INSERT_SIGN_IN = `
  INSERT INTO staff_session (hall_id, id, staff_id, token_hash, expires_at)
  VALUES ($1, $2, $3, $4, now() + interval '12 hours')
`;
const INSERT_WINDOW_SESSION = `
  INSERT INTO window_session (hall_id, id, window_id, staff_id, opened_at, leased_until)
  VALUES ($1, $2, $3, $4, hall_now($1), now() + interval '1 day')
`;
const INSERT_KIOSK = `
  INSERT INTO device (hall_id, id, kind, name, key_hash) VALUES ($1, $2, 'kiosk', 'kiosk', $3)
`;
