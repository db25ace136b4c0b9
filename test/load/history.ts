import type { Client } from 'pg';
import { SAMPLE_HALL } from './bench-halls';
import type { Desk } from './desk';
import { withClient } from './with-client';

const PER_DAY = 4_000;
const BATCH = 20_000;
const LOADERS = 2;
const TABLES = ['ticket', 'service', 'service_case', 'ticket_step'];

/**
 * Tickets of days past, finished as a hall finishes them, each with its case, its service and its
 * four steps. They obey all keys, so those are not looked up again for every row.
 */
export async function loadHistory(url: string, count: number, desk: Desk): Promise<void> {
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, index) => index * BATCH);
  const load = (client: Client) => loadBatches(client, batches, count, desk);
  const { rows } = await withClient(url, (client) =>
    client.query<{ name: string }>(REST_INDEXES, [TABLES]),
  );
  const indexes = rows.map(({ name }) => name);
  await togetherOn(url, load);
  await togetherOn(url, (client) => buildIndexes(client, indexes));
  await withClient(url, (client) => client.query('VACUUM ANALYZE'));
}

async function togetherOn(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: LOADERS }, () => withClient(url, work)));
}

/**
 * Takes from the indexes that are left until none is. Sorting all rows once is faster than putting
 * each in its place, and looks at uniqueness too.
 */
async function buildIndexes(client: Client, indexes: string[]): Promise<void> {
  await client.query(
    `SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 0`,
  );
  for (let index = indexes.shift(); index !== undefined; index = indexes.shift()) {
    await client.query(`REINDEX INDEX ${index}`);
  }
}

/** Takes from the batches that are left until none is. */
async function loadBatches(
  client: Client,
  batches: number[],
  count: number,
  { windowId, windowSessionId, staffId }: Desk,
): Promise<void> {
  await client.query('SET session_replication_role = replica; SET synchronous_commit = off');
  for (let first = batches.shift(); first !== undefined; first = batches.shift()) {
    const last = Math.min(first + BATCH, count) - 1;
    const at = [windowId, windowSessionId, staffId];
    await client.query(LOAD, [SAMPLE_HALL, first, last, PER_DAY, ...at]);
  }
}

/** Rows go in without their indexes until those are built anew; only in a database nobody uses yet. */
const REST_INDEXES = `
  UPDATE pg_index SET indisready = false, indisvalid = false
  WHERE indrelid = ANY ($1::text[]::regclass[])
  RETURNING indexrelid::regclass::text AS name
`;

const LOAD = `
  WITH line AS (
    SELECT id, ticket_prefix, row_number() OVER (ORDER BY id) - 1 AS place,
      count(*) OVER () AS queues,
      (SELECT min(item.id) FROM item WHERE item.hall_id = $1 AND item.queue_id = queue.id) AS item_id
    FROM queue WHERE hall_id = $1
  ), past AS (
    SELECT uuidv7(make_interval(days => -1 - n / $4::int)) AS ticket_id,
      uuidv7(make_interval(days => -1 - n / $4::int)) AS case_id,
      uuidv7(make_interval(days => -1 - n / $4::int)) AS service_id,
      hall_now($1) - make_interval(days => 1 + n / $4::int) + make_interval(secs => n % $4::int)
        AS at,
      n % $4::int / line.queues + 1 AS number, line.*
    FROM generate_series($2::int, $3::int) AS n JOIN line ON line.place = n % line.queues
  ), ticket AS (
    INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
      required_queue_ids, item_kinds, purpose, origin, language, state, issued_at, due_at,
      window_id, session_id, first_called_at, called_at, last_call_at, call_count, started_at,
      ended_at)
    SELECT $1, ticket_id, at::date, ticket_prefix, number, ticket_prefix || number,
      decode(replace(ticket_id::text, '-', ''), 'hex'), id, ARRAY[id], ARRAY['permit'], 'apply',
      'kiosk', 'zh-Hans', 'completed', at, at + interval '15 minutes', $5, $6::uuid,
      at + interval '10 minutes', at + interval '10 minutes', at + interval '10 minutes', 1,
      at + interval '11 minutes', at + interval '20 minutes' FROM past
  ), service AS (
    INSERT INTO service (hall_id, id, ticket_id, window_id, session_id, staff_id, started_at, ended_at)
    SELECT $1, service_id, ticket_id, $5, $6::uuid, $7::uuid, at + interval '11 minutes',
      at + interval '20 minutes' FROM past
  ), cases AS (
    INSERT INTO service_case (hall_id, id, ticket_id, item_id, position, service_id, outcome,
      closed_at)
    SELECT $1, case_id, ticket_id, item_id, 1, service_id, 'accepted', at + interval '20 minutes'
    FROM past WHERE item_id IS NOT NULL
  )
  INSERT INTO ticket_step (hall_id, ticket_id, business_date, action, from_state, to_state, at,
    queue_id, window_id, session_id, actor)
  SELECT $1, ticket_id, at::date, step.action, step.from_state, step.to_state,
    at + make_interval(mins => step.minute), id, $5, $6::uuid, 'staff:' || $7::uuid
  FROM past, (VALUES ('issue', NULL, 'waiting', 0), ('call', 'waiting', 'called', 10),
    ('start', 'called', 'serving', 11), ('complete', 'serving', 'completed', 20))
    AS step (action, from_state, to_state, minute)
`;
