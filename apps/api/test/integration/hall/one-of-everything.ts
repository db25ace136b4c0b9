import type { DataSource } from 'typeorm';

/**
 * Adds to a hall with its catalogue one row of everything that comes to it in its daily work, with
 * every reference filled in.
 */
export async function addOneOfEverything(dataSource: DataSource, hallId: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const statement of STATEMENTS) {
      await manager.query(statement.replaceAll(':hall', `'${hallId}'`));
    }
  });
}

const ID = '00000000-0000-4000-8000-000000000001';
const COLLEAGUE = '00000000-0000-4000-8000-000000000002';
const DATE = `DATE '2026-01-05'`;

/** Some window, queue and item of the hall, whatever its files call them. */
const SOME = (column: string, table: string): string =>
  `(SELECT ${column} FROM ${table} WHERE hall_id = :hall ORDER BY position LIMIT 1)`;
const WINDOW = SOME('id', 'service_window');
const QUEUE = SOME('id', 'queue');

const STATEMENTS = [
  `INSERT INTO staff (hall_id, id, username, name, roles, password_hash)
   VALUES (:hall, '${ID}', 'clerk', 'clerk', '{clerk}', 'none'),
     (:hall, '${COLLEAGUE}', 'colleague', 'colleague', '{supervisor}', 'none')`,
  `INSERT INTO staff_session (hall_id, id, staff_id, token_hash, expires_at)
   VALUES (:hall, '${ID}', '${ID}', 'token', now())`,
  `INSERT INTO device (hall_id, id, kind, name, area_id, window_id, key_hash)
   VALUES (:hall, '${ID}', 'window-screen', 'screen', ${SOME('id', 'area')}, ${WINDOW}, 'key')`,
  `INSERT INTO kiosk_pace VALUES (:hall, '${ID}', now(), now(), 1)`,
  `INSERT INTO device_enrolment (hall_id, id, kind, key_hash, code_hash, expires_at)
   VALUES (:hall, '${ID}', 'kiosk', 'other key', 'code', now())`,
  `INSERT INTO offline_lease (hall_id, id, device_id, business_date, prefix, from_number, to_number,
     epoch, issued_at)
   VALUES (:hall, '${ID}', '${ID}', ${DATE}, 'XA', 1, 300, 'none', now())`,
  `INSERT INTO offline_merge (hall_id, id, device_id, merged_at, taken_from, taken_until, created,
     already, rejected, withdrawn)
   VALUES (:hall, '${ID}', '${ID}', now(), now(), now(), 1, 0, 0, 0)`,
  `INSERT INTO window_session (hall_id, id, window_id, staff_id, opened_at)
   VALUES (:hall, '${ID}', ${WINDOW}, '${ID}', now())`,
  `INSERT INTO ticket_series VALUES (:hall, ${DATE}, 'A', 1)`,
  `INSERT INTO queue_day (hall_id, business_date, queue_id, issued)
   VALUES (:hall, ${DATE}, ${QUEUE}, 1)`,
  `INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
     required_queue_ids, purpose, origin, language, state, issued_at, due_at, reserved_window_id,
     window_id, session_id, return_window_id, return_queue_id, return_required_queue_ids,
     slot_start_at, slot_end_at, slot_queue_id, checked_in_at, holder_ref, represented_ref,
     offline_lease_id)
   VALUES (:hall, '${ID}', ${DATE}, 'A', 1, 'A001', 'token', ${QUEUE}, '{}', 'apply', 'kiosk',
     'zh-Hans', 'serving', now(), now(), ${WINDOW}, ${WINDOW}, '${ID}', ${WINDOW}, ${QUEUE}, '{}',
     now(), now() + interval '1 minute', ${QUEUE}, now(), 'holder', 'company', '${ID}')`,
  `INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
     required_queue_ids, purpose, origin, language, state, issued_at, due_at, reserved_area_id)
   VALUES (:hall, gen_random_uuid(), ${DATE}, 'A', 2, 'A002', 'other token', ${QUEUE}, '{}', 'apply',
     'kiosk', 'zh-Hans', 'waiting', now(), now(), ${SOME('id', 'area')})`,
  `INSERT INTO service (hall_id, id, ticket_id, window_id, session_id, staff_id, started_at)
   VALUES (:hall, '${ID}', '${ID}', ${WINDOW}, '${ID}', '${ID}', now())`,
  `INSERT INTO service_case (hall_id, id, ticket_id, item_id, position, service_id,
     live_holder_ref, live_purpose, live_on, live_booking, live_represented_ref)
   VALUES (:hall, '${ID}', '${ID}', ${SOME('id', 'item')}, 1, '${ID}', 'holder', 'apply', ${DATE},
     true, 'company')`,
  `INSERT INTO ticket_step (hall_id, ticket_id, business_date, action, to_state, at, queue_id, actor)
   VALUES (:hall, '${ID}', ${DATE}, 'issue', 'waiting', now(), ${QUEUE}, 'system')`,
  ...['service', 'case'].map(
    (subject, index) =>
      `INSERT INTO rating (hall_id, id, subject_${subject}_id, phase, ticket_id, level, channel,
         window_id, staff_id, queue_id, business_date, rated_at)
       VALUES (:hall, gen_random_uuid(), '${ID}', '${index === 0 ? 'accepted' : 'finished'}',
         '${ID}', 5, 'QR', ${WINDOW}, '${ID}', ${QUEUE}, ${DATE}, now())`,
  ),
  `INSERT INTO follow_up (hall_id, id, rating_id, opened_at, state, owner_id, asked_by,
     appealed_by, excluded_by, excluded_at)
   SELECT :hall, '${ID}', id, now(), 'ASSIGNED', '${ID}', '${ID}', '${ID}', '${COLLEAGUE}', now()
   FROM rating WHERE hall_id = :hall AND phase = 'accepted'`,
  `INSERT INTO follow_up_step (hall_id, follow_up_id, number, action, state, staff_id, at)
   VALUES (:hall, '${ID}', 1, 'take', 'ASSIGNED', '${ID}', now())`,
  `INSERT INTO follow_up_rule VALUES (:hall, 'STANDARD')`,
  `INSERT INTO rating_invitation (hall_id, window_id, service_id, opened_at, closes_at)
   VALUES (:hall, ${WINDOW}, '${ID}', now(), now())`,
  `INSERT INTO printer (hall_id, id, name, host, port, paper, commands, device_id)
   VALUES (:hall, '${ID}', 'printer', '192.0.2.1', 9100, 80, 'generic', '${ID}')`,
  `INSERT INTO slip_print (hall_id, id, ticket_id, printer_id, asked_by, copy, requested_at)
   VALUES (:hall, '${ID}', '${ID}', '${ID}', 'system', 1, now())`,
  `INSERT INTO line_policy (hall_id, queue_id, recall)
   VALUES (:hall, ${QUEUE}, '{"gapSeconds": 20, "greatestCount": 2}')`,
  `INSERT INTO quota_band (hall_id, queue_id, from_minute, until_minute, quota)
   VALUES (:hall, ${QUEUE}, 540, 720, 100)`,
  `INSERT INTO opening_hours (hall_id, queue_id, weekday, intervals)
   VALUES (:hall, ${QUEUE}, 1, '[]')`,
  `INSERT INTO calendar_day VALUES (:hall, ${DATE}, 'holiday', 'holiday')`,
  `INSERT INTO roster_shift (hall_id, window_id, date, from_minute, until_minute)
   VALUES (:hall, ${WINDOW}, ${DATE}, 540, 720)`,
  `INSERT INTO booking_rule (hall_id, queue_id, per_day) VALUES (:hall, ${QUEUE}, 2)`,
  `INSERT INTO alarm (hall_id, id, kind, subject, subject_name, area_id, raised_at,
     acknowledged_at, acknowledged_by, ended_at, ended_by)
   VALUES (:hall, '${ID}', 'help-wanted', 'device:${ID}', 'kiosk', ${SOME('id', 'area')}, now(),
     now(), '${ID}', now(), 'staff:${ID}')`,
  `INSERT INTO notice (hall_id, id, kind, text_zh_hans, from_at, until_at, state, written_at,
     author_id, approved_at, approver_id, ended_at, ended_by, ending, end_reason)
   VALUES (:hall, '${ID}', 'notice', 'notice', now(), now() + interval '1 hour', 'ended', now(),
     '${ID}', now(), '${COLLEAGUE}', now(), '${ID}', 'withdrawn', 'test')`,
  `INSERT INTO notice_area VALUES (:hall, '${ID}', ${SOME('id', 'area')})`,
  `INSERT INTO hall_event VALUES (:hall, 1, 'hall.day-turned', '{hall}', '{}', now())`,
  `INSERT INTO audit_entry (hall_id, seq, at, actor, action, subject)
   VALUES (:hall, 1, now(), 'system', 'test', 'hall')`,
  `INSERT INTO idempotency_record (hall_id, actor, route, key, body_hash)
   VALUES (:hall, 'system', 'POST /', 'key', 'hash')`,
  `INSERT INTO job_cursor VALUES (:hall, 'sweep', 1)`,
];
