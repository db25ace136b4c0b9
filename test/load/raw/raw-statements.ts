/**
 * The same effects as the use cases have, each as one statement and so one journey to the database
 * and one durable commit: state, step, audit, numbered event, stored answer. No lock of the session
 * is taken and no answer of a former run is looked up; the unique indexes would refuse what those
 * guard against. Parameters every statement begins with: hall, actor, route, key, body hash.
 */

const MOMENT = `moment AS MATERIALIZED (SELECT hall_now($1) AS now)`;

/** What the phone of the holder and all screens are told of a ticket. */
function fact(row: string): string {
  return `jsonb_build_object('ticketId', ${row}.id, 'label', ${row}.label, 'queueId', ${row}.queue_id,
    'order', jsonb_build_object('dueAt', ${row}.due_at, 'rank', ${row}.rank,
      'sequence', ${row}.sequence), 'issuedAt', ${row}.issued_at)`;
}

function factAtWindow(row: string): string {
  return `${fact(row)} || jsonb_build_object('windowId', ${row}.window_id, 'areaId', $6::text,
    'sessionId', ${row}.session_id, 'callCount', ${row}.call_count, 'calledAt', ${row}.last_call_at)`;
}

/** The answer that is kept for a repeat: the ticket as staff see it, with its cases. */
function view(row: string): string {
  return `jsonb_build_object('id', ${row}.id, 'label', ${row}.label,
    'businessDate', ${row}.business_date, 'queueId', ${row}.queue_id, 'purpose', ${row}.purpose,
    'state', ${row}.state, 'origin', ${row}.origin, 'language', ${row}.language,
    'priorityClass', ${row}.priority_class, 'order', jsonb_build_object('dueAt', ${row}.due_at,
      'rank', ${row}.rank, 'sequence', ${row}.sequence),
    'issuedAt', ${row}.issued_at, 'firstCalledAt', ${row}.first_called_at,
    'calledAt', ${row}.called_at, 'lastCallAt', ${row}.last_call_at, 'callCount', ${row}.call_count,
    'startedAt', ${row}.started_at, 'endedAt', ${row}.ended_at, 'windowId', ${row}.window_id)
    || jsonb_build_object('reservedWindowId', ${row}.reserved_window_id,
    'reservedAreaId', ${row}.reserved_area_id, 'reservedUntil', ${row}.reserved_until,
    'eligibleAt', ${row}.eligible_at, 'returnWindowId', ${row}.return_window_id,
    'note', ${row}.note, 'pressId', ${row}.press_id, 'cases', (${casesOf(row)}))`;
}

function casesOf(row: string): string {
  return `SELECT jsonb_agg(jsonb_build_object('id', one.id, 'itemId', one.item_id, 'itemNames',
      jsonb_build_object('zhHans', item.name_zh_hans, 'zhHant', item.name_zh_hant,
        'en', item.name_en), 'departmentNames', jsonb_build_object(
        'zhHans', department.name_zh_hans, 'zhHant', department.name_zh_hant,
        'en', department.name_en), 'outcome', one.outcome) ORDER BY one.position)
    FROM service_case one
    JOIN item ON item.hall_id = one.hall_id AND item.id = one.item_id
    JOIN department ON department.hall_id = item.hall_id AND department.id = item.department_id
    WHERE one.hall_id = $1 AND one.ticket_id = ${row}.id`;
}

/** How a ticket stood, for an undo; what it did not have is left out. */
function standing(row: string): string {
  const ms = (column: string): string => `(extract(epoch FROM ${row}.${column}) * 1000)::bigint`;
  return `jsonb_strip_nulls(jsonb_build_object('state', ${row}.state, 'queueId', ${row}.queue_id,
    'requiredQueueIds', ${row}.required_queue_ids, 'dueAt', ${ms('due_at')}, 'rank', ${row}.rank,
    'windowId', ${row}.window_id, 'sessionId', ${row}.session_id,
    'firstCalledAt', ${ms('first_called_at')}, 'calledAt', ${ms('called_at')},
    'lastCallAt', ${ms('last_call_at')}, 'recallCount', ${row}.recall_count,
    'rejoinCount', ${row}.rejoin_count, 'startedAt', ${ms('started_at')}))`;
}

interface Told {
  readonly action: string;
  readonly from: string;
  /** The CTE with the ticket as it has become. */
  readonly row: string;
  readonly details: string;
  /** The ticket as it was, where the step can be taken back. */
  readonly before: string;
  /** Numbers to take of the hall's stream, and the events that get them. */
  readonly numbers: string;
  readonly events: readonly string[];
}

/**
 * Answer and step before the stream: the lock of the hall's clock is held from here to the commit.
 */
function tell({ action, from, row, details, before, numbers, events }: Told): string {
  return `
  answer AS (
    INSERT INTO idempotency_record (hall_id, actor, route, key, body_hash, status, answer)
    SELECT $1, $2, $3, $4, $5, 200, ${view(row)} FROM ${row}
  ), step AS (
    INSERT INTO ticket_step (hall_id, ticket_id, business_date, action, from_state, to_state, at,
      queue_id, window_id, session_id, actor, details, press_id, before)
    SELECT $1, ${row}.id, ${row}.business_date, '${action}', ${from}, ${row}.state, moment.now,
      ${row}.queue_id, ${row}.window_id, ${row}.session_id, $2, ${details}, ${row}.press_id, ${before}
    FROM ${row}, moment
  ), clock AS (
    UPDATE hall_clock SET seq = seq + ${numbers} FROM ${row} WHERE hall_clock.hall_id = $1
    RETURNING seq
  ), event AS (
    INSERT INTO hall_event (hall_id, seq, type, rooms, payload, at) ${events.join(' UNION ALL ')}
  ), audit AS (
    INSERT INTO audit_entry (hall_id, seq, at, actor, action, subject, details)
    SELECT $1, clock.seq, moment.now, $2, 'ticket.${action}', 'ticket:' || ${row}.id, ${details}
    FROM clock, ${row}, moment
  )`;
}

function rooms(row: string, window: string): string {
  return `ARRAY['hall', 'floor', 'queue:' || ${row}.queue_id, 'ticket:' || ${row}.id]
    || ${window} || (SELECT array_agg('area:' || id) FROM unnest($7::text[]) AS area (id))`;
}

/** 6 area, 7 areas told, 8 ticket, 9 token hash, 10 queue, 11 prefix, 12 width, 13 target, 14 quota, 15 press, 16 case, 17 item, 18 purpose. */
export const RAW_ISSUE = `
  WITH ${MOMENT}, today AS (
    SELECT (now AT TIME ZONE 'Asia/Shanghai')::date AS date, now FROM moment
  ), quota AS (
    INSERT INTO queue_day (hall_id, business_date, queue_id, issued)
    SELECT $1, date, $10, 1 FROM today
    ON CONFLICT (hall_id, business_date, queue_id) DO UPDATE SET issued = queue_day.issued + 1
      WHERE queue_day.issued < $14::int
    RETURNING 1
  ), series AS (
    INSERT INTO ticket_series (hall_id, business_date, series, last_number)
    SELECT $1, date, $11, 1 FROM today, quota
    ON CONFLICT (hall_id, business_date, series)
      DO UPDATE SET last_number = ticket_series.last_number + 1
    RETURNING last_number
  ), issued AS (
    INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
      required_queue_ids, item_kinds, purpose, origin, language, state, issued_at, due_at, press_id)
    SELECT $1, $8::uuid, date, $11, last_number,
      $11 || lpad(last_number::text, greatest($12::int, length(last_number::text)), '0'), $9::bytea,
      $10, ARRAY[$10], ARRAY['permit'], $18, 'kiosk', 'zh-Hans', 'waiting', now,
      now + make_interval(secs => 60 * $13::float8), $15::uuid
    FROM today, series RETURNING ticket.*
  ), cases AS (
    INSERT INTO service_case (hall_id, id, ticket_id, item_id, position)
    SELECT $1, $16::uuid, issued.id, $17, 1 FROM issued
  ), ${tell({
    action: 'issue',
    from: 'NULL',
    row: 'issued',
    details: `'{}'::jsonb`,
    before: 'NULL::jsonb',
    numbers: '1',
    events: [
      `SELECT $1, clock.seq, 'ticket.issued', ${rooms('issued', 'ARRAY[]::text[]')},
         ${fact('issued')}, moment.now FROM clock, issued, moment`,
    ],
  })}
  SELECT id, $6::text AS area FROM issued
`;

/** 6 area, 7 areas told, 8 window, 9 session, 10 queues, 11 penalties, 12 candidates, 13 press. */
export const RAW_CALL = `
  WITH ${MOMENT}, candidate AS MATERIALIZED (
    SELECT line.id, line.due_at + make_interval(secs => 60 * skill.penalty) AS score
    FROM unnest($10::text[], $11::float8[]) AS skill (queue_id, penalty)
    CROSS JOIN moment CROSS JOIN LATERAL (
      SELECT id, due_at FROM ticket
      WHERE hall_id = $1 AND queue_id = skill.queue_id AND callable
        AND (state = 'waiting' OR (state = 'held' AND eligible_at IS NOT NULL))
        AND (eligible_at IS NULL OR eligible_at <= moment.now)
        AND (reserved_until IS NULL OR reserved_until <= moment.now
          OR (coalesce(reserved_window_id, $8) = $8 AND coalesce(reserved_area_id, $6) = $6))
        AND required_queue_ids <@ $10
      ORDER BY due_at, rank, sequence LIMIT $12
    ) AS line
  ), before AS MATERIALIZED (
    SELECT ticket.* FROM candidate JOIN ticket ON ticket.hall_id = $1 AND ticket.id = candidate.id
    WHERE ticket.state = 'waiting' OR (ticket.state = 'held' AND ticket.eligible_at IS NOT NULL)
    ORDER BY candidate.score, ticket.rank, ticket.sequence, ticket.id
    LIMIT 1 FOR UPDATE OF ticket SKIP LOCKED
  ), overtaken AS MATERIALIZED (
    SELECT count(*)::int AS count FROM before JOIN ticket ON ticket.hall_id = $1
      AND ticket.queue_id = before.queue_id AND ticket.state = 'waiting' AND ticket.callable
      AND (ticket.issued_at, ticket.sequence) < (before.issued_at, before.sequence)
  ), called AS (
    UPDATE ticket SET state = 'called', window_id = $8, session_id = $9::uuid,
      first_called_at = coalesce(ticket.first_called_at, moment.now), called_at = moment.now,
      last_call_at = moment.now, call_count = ticket.call_count + 1, reserved_window_id = NULL,
      reserved_area_id = NULL, reserved_until = NULL, eligible_at = NULL, press_id = $13::uuid
    FROM before, moment WHERE ticket.hall_id = $1 AND ticket.id = before.id
    RETURNING ticket.*
  ), unasked AS (
    UPDATE rating_invitation SET closed_at = moment.now, closed_by = 'next-called'
    FROM called, moment WHERE rating_invitation.hall_id = $1
      AND rating_invitation.window_id = $8 AND rating_invitation.closed_at IS NULL
    RETURNING rating_invitation.service_id
  ), ${tell({
    action: 'call',
    from: '(SELECT state FROM before)',
    row: 'called',
    details: `jsonb_build_object('reason', 'due', 'overtakes', (SELECT count FROM overtaken))`,
    before: `(SELECT ${standing('before')} FROM before)`,
    numbers: '1 + (SELECT count(*) FROM unasked)',
    events: [
      `SELECT $1, clock.seq - (SELECT count(*) FROM unasked), 'ticket.called',
         ${rooms('called', `('window:' || $8)`)},
         ${factAtWindow('called')} || jsonb_build_object('from', 'waiting'), moment.now
       FROM clock, called, moment`,
      `SELECT $1, clock.seq, 'rating.closed', ARRAY['pad:' || $8], jsonb_build_object(
         'windowId', $8::text, 'serviceId', unasked.service_id, 'reason', 'next-called'), moment.now
       FROM clock, unasked, moment`,
    ],
  })}
  SELECT id, ARRAY(SELECT one.id FROM service_case one
    WHERE one.hall_id = $1 AND one.ticket_id = called.id ORDER BY one.position) AS case_ids
  FROM called
`;

/** 6 area, 7 areas told, 8 window, 9 session, 10 ticket, 11 service, 12 staff, 13 press. */
export const RAW_START = `
  WITH ${MOMENT}, started AS (
    UPDATE ticket SET state = 'serving', started_at = moment.now, press_id = $13::uuid FROM moment
    WHERE hall_id = $1 AND id = $10::uuid AND state = 'called' AND session_id = $9::uuid
    RETURNING ticket.*
  ), service AS (
    INSERT INTO service (hall_id, id, ticket_id, window_id, session_id, staff_id, started_at)
    SELECT $1, $11::uuid, started.id, started.window_id, started.session_id, $12::uuid, moment.now
    FROM started, moment
  ), ${tell({
    action: 'start',
    from: `'called'`,
    row: 'started',
    details: `'{}'::jsonb`,
    before: 'NULL::jsonb',
    numbers: '1',
    events: [
      `SELECT $1, clock.seq, 'ticket.started', ${rooms('started', `('window:' || $8)`)},
         ${factAtWindow('started')}, moment.now FROM clock, started, moment`,
    ],
  })}
  SELECT id FROM started
`;

/** 6 area, 7 areas told, 8 window, 9 session, 10 ticket, 11 cases, 12 outcomes, 13 press. */
export const RAW_COMPLETE = `
  WITH ${MOMENT}, before AS MATERIALIZED (
    SELECT ticket.* FROM ticket
    WHERE hall_id = $1 AND id = $10::uuid AND state = 'serving' AND session_id = $9::uuid FOR UPDATE
  ), completed AS (
    UPDATE ticket SET state = 'completed', ended_at = moment.now, press_id = $13::uuid
    FROM before, moment WHERE ticket.hall_id = $1 AND ticket.id = before.id RETURNING ticket.*
  ), ended AS (
    UPDATE service SET ended_at = moment.now, ended_press = $13::uuid FROM completed, moment
    WHERE service.hall_id = $1 AND service.ticket_id = completed.id AND service.ended_at IS NULL
    RETURNING service.id
  ), closed AS (
    UPDATE service_case SET outcome = closing.outcome, closed_at = moment.now,
      service_id = ended.id, closed_press = $13::uuid
    FROM ended, moment, unnest($11::uuid[], $12::text[]) AS closing (case_id, outcome)
    WHERE service_case.hall_id = $1 AND service_case.id = closing.case_id
  ), asked AS (
    INSERT INTO rating_invitation (hall_id, window_id, service_id, opened_at, closes_at)
    SELECT $1, $8, ended.id, moment.now, moment.now + interval '120 seconds' FROM ended, moment
    ON CONFLICT (hall_id, window_id) DO UPDATE SET service_id = excluded.service_id,
      opened_at = excluded.opened_at, closes_at = excluded.closes_at, closed_at = NULL,
      closed_by = NULL
    RETURNING service_id, opened_at, closes_at
  ), ${tell({
    action: 'complete',
    from: `'serving'`,
    row: 'completed',
    details: `'{}'::jsonb`,
    before: `(SELECT ${standing('before')} FROM before)`,
    numbers: '2',
    events: [
      `SELECT $1, clock.seq - 1, 'ticket.completed', ${rooms('completed', `('window:' || $8)`)},
         ${factAtWindow('completed')}, moment.now FROM clock, completed, moment`,
      `SELECT $1, clock.seq, 'rating.invited', ARRAY['pad:' || $8], jsonb_build_object(
         'windowId', $8::text, 'serviceId', asked.service_id, 'label', completed.label,
         'language', completed.language, 'openedAt', asked.opened_at, 'closesAt', asked.closes_at),
         moment.now
       FROM clock, asked, completed, moment`,
    ],
  })}
  SELECT id FROM completed
`;
