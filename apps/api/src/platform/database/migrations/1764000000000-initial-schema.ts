import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every table of a hall has the primary key (hall_id, id), and every foreign key carries hall_id:
 * a row can never point into another hall, and the tables can be distributed by hall unchanged.
 */
export class InitialSchema1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [HALL, CATALOGUE, IDENTITY, TICKETING, RATINGS, STREAM]) {
      await runner.query(statements);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE job_cursor, hall_event, audit_entry, idempotency_record, rating, ticket_step,
        service_case, service, ticket, queue_day, ticket_series, window_session, device,
        staff_session, staff, item, theme, department, window_skill, collection_route, queue,
        service_window, area, zone, hall_clock, hall_time, hall;
      DROP SEQUENCE ticket_sequence;
      DROP FUNCTION hall_now(text);
    `);
  }
}

const HALL = `
  CREATE TABLE hall (
    id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9]{0,15}$'),
    name_zh_hans text NOT NULL,
    name_zh_hant text NOT NULL,
    name_en text NOT NULL,
    time_zone text NOT NULL,
    plan_width_metres double precision NOT NULL,
    plan_depth_metres double precision NOT NULL,
    business_date date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  );

  -- Hall time runs from hall_anchor at the given rate since real_anchor: rate 1 in real life,
  -- 60 in a replay, 0 in a test that holds its breath.
  CREATE TABLE hall_time (
    hall_id text PRIMARY KEY REFERENCES hall,
    real_anchor timestamptz NOT NULL DEFAULT clock_timestamp(),
    hall_anchor timestamptz NOT NULL DEFAULT clock_timestamp(),
    rate double precision NOT NULL DEFAULT 1 CHECK (rate >= 0)
  );

  -- Whole milliseconds, because that is what the rules and the browsers can hold exactly.
  CREATE FUNCTION hall_now(hall text) RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    SELECT date_trunc('milliseconds', hall_anchor + (clock_timestamp() - real_anchor) * rate)
    FROM hall_time WHERE hall_id = hall
  $$;

  CREATE TABLE hall_clock (
    hall_id text PRIMARY KEY REFERENCES hall,
    epoch text NOT NULL,
    seq bigint NOT NULL DEFAULT 0
  ) WITH (fillfactor = 50);

  CREATE TABLE zone (
    hall_id text NOT NULL REFERENCES hall,
    id text NOT NULL,
    name_zh_hans text NOT NULL,
    name_zh_hant text NOT NULL,
    name_en text NOT NULL,
    PRIMARY KEY (hall_id, id)
  );

  CREATE TABLE area (
    hall_id text NOT NULL REFERENCES hall,
    id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('service-hall', 'street', 'kiosks', 'self-service')),
    zone_id text,
    name_zh_hans text NOT NULL,
    name_zh_hant text NOT NULL,
    name_en text NOT NULL,
    x0 double precision NOT NULL,
    y0 double precision NOT NULL,
    x1 double precision NOT NULL,
    y1 double precision NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (hall_id, id),
    FOREIGN KEY (hall_id, zone_id) REFERENCES zone (hall_id, id)
  );

  CREATE TABLE service_window (
    hall_id text NOT NULL REFERENCES hall,
    id text NOT NULL,
    zone_id text NOT NULL,
    area_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('comprehensive', 'construction', 'business-opening', 'agent',
      'result-pickup', 'joint', 'dedicated', 'green-channel')),
    department text NOT NULL,
    floor text NOT NULL,
    x double precision NOT NULL,
    y double precision NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (hall_id, id),
    FOREIGN KEY (hall_id, zone_id) REFERENCES zone (hall_id, id),
    FOREIGN KEY (hall_id, area_id) REFERENCES area (hall_id, id)
  );

  CREATE TABLE queue (
    hall_id text NOT NULL REFERENCES hall,
    id text NOT NULL,
    zone_id text NOT NULL,
    name_zh_hans text NOT NULL,
    name_zh_hant text NOT NULL,
    name_en text NOT NULL,
    ticket_prefix text NOT NULL CHECK (ticket_prefix ~ '^[A-HJ-NP-Z]{1,3}$'),
    number_width smallint NOT NULL DEFAULT 3 CHECK (number_width BETWEEN 1 AND 6),
    purpose text NOT NULL CHECK (purpose IN ('apply', 'collect')),
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paused', 'closed')),
    est_minutes double precision NOT NULL CHECK (est_minutes > 0),
    target_minutes double precision NOT NULL DEFAULT 15 CHECK (target_minutes >= 0),
    no_show_minutes double precision NOT NULL CHECK (no_show_minutes >= 0),
    daily_quota integer NOT NULL CHECK (daily_quota >= 0),
    appointment_share double precision NOT NULL CHECK (appointment_share BETWEEN 0 AND 1),
    peak_arrivals_per_hour double precision NOT NULL CHECK (peak_arrivals_per_hour >= 0),
    color text NOT NULL CHECK (color ~ '^#[0-9A-Fa-f]{6}$'),
    position integer NOT NULL,
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, ticket_prefix),
    FOREIGN KEY (hall_id, zone_id) REFERENCES zone (hall_id, id)
  );

  -- Where results of a queue are handed out; a queue without a row hands out its own.
  CREATE TABLE collection_route (
    hall_id text NOT NULL REFERENCES hall,
    apply_queue_id text NOT NULL,
    collect_queue_id text NOT NULL,
    PRIMARY KEY (hall_id, apply_queue_id),
    FOREIGN KEY (hall_id, apply_queue_id) REFERENCES queue (hall_id, id),
    FOREIGN KEY (hall_id, collect_queue_id) REFERENCES queue (hall_id, id)
  );

  -- window serves queue; a loan is a row with an end.
  CREATE TABLE window_skill (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    window_id text NOT NULL,
    queue_id text NOT NULL,
    level smallint NOT NULL CHECK (level >= 1),
    penalty_minutes double precision NOT NULL DEFAULT 0 CHECK (penalty_minutes >= 0),
    preference_minutes jsonb NOT NULL DEFAULT '{}',
    item_kinds text[],
    valid_from timestamptz,
    valid_until timestamptz,
    PRIMARY KEY (hall_id, id),
    FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id),
    FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id),
    CHECK (valid_until > valid_from)
  );
  CREATE INDEX window_skill_by_window ON window_skill (hall_id, window_id);
  CREATE UNIQUE INDEX window_skill_standing ON window_skill (hall_id, window_id, queue_id)
    WHERE valid_from IS NULL AND valid_until IS NULL;
`;

const CATALOGUE = `
  CREATE TABLE department (
    hall_id text NOT NULL REFERENCES hall,
    id text NOT NULL,
    name text NOT NULL,
    name_zh_hans text NOT NULL,
    name_zh_hant text NOT NULL,
    name_en text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, name)
  );

  CREATE TABLE theme (
    hall_id text NOT NULL REFERENCES hall,
    id text NOT NULL,
    name_zh_hans text NOT NULL,
    name_zh_hant text NOT NULL,
    name_en text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (hall_id, id)
  );

  CREATE TABLE item (
    hall_id text NOT NULL REFERENCES hall,
    id text NOT NULL,
    name_zh_hans text NOT NULL,
    name_zh_hant text NOT NULL,
    name_en text NOT NULL,
    main_item text NOT NULL,
    department_id text NOT NULL,
    item_type text NOT NULL,
    theme text NOT NULL,
    service_objects text[] NOT NULL,
    legal_days integer NOT NULL CHECK (legal_days >= 0),
    promised_days integer NOT NULL CHECK (promised_days >= 0 AND promised_days <= legal_days),
    on_site_visits integer NOT NULL CHECK (on_site_visits >= 0),
    est_minutes double precision NOT NULL CHECK (est_minutes > 0),
    materials_count integer NOT NULL CHECK (materials_count >= 0),
    fee boolean NOT NULL,
    queue_id text NOT NULL,
    online boolean NOT NULL,
    courier boolean NOT NULL,
    description text NOT NULL,
    aliases text[] NOT NULL,
    frequency text NOT NULL CHECK (frequency IN ('H', 'M', 'L', 'R')),
    initials text[] NOT NULL,
    pinyin text[] NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (hall_id, id),
    FOREIGN KEY (hall_id, department_id) REFERENCES department (hall_id, id),
    FOREIGN KEY (hall_id, theme) REFERENCES theme (hall_id, id),
    FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id)
  );
  CREATE INDEX item_by_department ON item (hall_id, department_id);
  CREATE INDEX item_by_queue ON item (hall_id, queue_id);
`;

const IDENTITY = `
  CREATE TABLE staff (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    username text NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    password_hash text NOT NULL,
    disabled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, username),
    CHECK (roles <@ ARRAY['clerk', 'guide', 'supervisor', 'administrator'])
  );

  -- A signed-in browser. Only the hash of its token is kept; expiry is real time, not hall time.
  CREATE TABLE staff_session (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, token_hash),
    FOREIGN KEY (hall_id, staff_id) REFERENCES staff (hall_id, id)
  );

  CREATE TABLE device (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('kiosk', 'display', 'window-screen', 'rating-pad')),
    name text NOT NULL,
    area_id text,
    window_id text,
    key_hash bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz,
    revoked_at timestamptz,
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, key_hash),
    FOREIGN KEY (hall_id, area_id) REFERENCES area (hall_id, id),
    FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id)
  );
`;

const TICKETING = `
  CREATE TABLE window_session (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    window_id text NOT NULL,
    staff_id uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    PRIMARY KEY (hall_id, id),
    FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id),
    FOREIGN KEY (hall_id, staff_id) REFERENCES staff (hall_id, id)
  );
  CREATE UNIQUE INDEX window_session_one_per_window ON window_session (hall_id, window_id)
    WHERE closed_at IS NULL;
  CREATE UNIQUE INDEX window_session_one_per_clerk ON window_session (hall_id, staff_id)
    WHERE closed_at IS NULL;

  -- The counter row is locked by the transaction that issues: numbers are gapless and unique.
  CREATE TABLE ticket_series (
    hall_id text NOT NULL REFERENCES hall,
    business_date date NOT NULL,
    series text NOT NULL,
    last_number integer NOT NULL,
    PRIMARY KEY (hall_id, business_date, series)
  ) WITH (fillfactor = 50);

  CREATE TABLE queue_day (
    hall_id text NOT NULL REFERENCES hall,
    business_date date NOT NULL,
    queue_id text NOT NULL,
    issued integer NOT NULL,
    PRIMARY KEY (hall_id, business_date, queue_id),
    FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id)
  ) WITH (fillfactor = 50);

  CREATE SEQUENCE ticket_sequence;

  CREATE TABLE ticket (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    business_date date NOT NULL,
    series text NOT NULL,
    number integer NOT NULL,
    label text NOT NULL,
    token_hash bytea NOT NULL,
    queue_id text NOT NULL,
    required_queue_ids text[] NOT NULL,
    item_kinds text[],
    purpose text NOT NULL CHECK (purpose IN ('apply', 'collect', 'consult')),
    origin text NOT NULL CHECK (origin IN ('kiosk', 'guide', 'phone', 'window')),
    language text NOT NULL CHECK (language IN ('zh-Hans', 'zh-Hant', 'en')),
    priority_class text,
    state text NOT NULL CHECK (state IN ('booked', 'waiting', 'called', 'serving', 'held', 'missed',
      'completed', 'cancelled', 'abandoned', 'expired', 'unkept')),
    issued_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    rank smallint NOT NULL DEFAULT 0,
    sequence bigint NOT NULL DEFAULT nextval('ticket_sequence'),
    eligible_at timestamptz,
    reserved_window_id text,
    reserved_until timestamptz,
    callable boolean NOT NULL DEFAULT true,
    window_id text,
    session_id uuid,
    first_called_at timestamptz,
    called_at timestamptz,
    last_call_at timestamptz,
    call_count integer NOT NULL DEFAULT 0,
    recall_count integer NOT NULL DEFAULT 0,
    rejoin_count integer NOT NULL DEFAULT 0,
    started_at timestamptz,
    ended_at timestamptz,
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, business_date, series, number),
    UNIQUE (hall_id, token_hash),
    FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id),
    FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id),
    FOREIGN KEY (hall_id, reserved_window_id) REFERENCES service_window (hall_id, id),
    FOREIGN KEY (hall_id, session_id) REFERENCES window_session (hall_id, id),
    CHECK (state NOT IN ('called', 'serving') OR (session_id IS NOT NULL AND window_id IS NOT NULL))
  ) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 200);

  -- The line of a queue in the order it is served.
  CREATE INDEX ticket_line ON ticket (hall_id, queue_id, due_at, rank, sequence)
    WHERE state = 'waiting' AND callable;
  CREATE UNIQUE INDEX ticket_one_open_per_session ON ticket (hall_id, session_id)
    WHERE state IN ('called', 'serving');
  CREATE INDEX ticket_unfinished ON ticket (hall_id, business_date)
    WHERE state IN ('booked', 'waiting', 'called', 'serving', 'held', 'missed');

  -- One stay of a ticket at a window, from the start to the end; what a visit's rating speaks of.
  CREATE TABLE service (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    window_id text NOT NULL,
    session_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (hall_id, id),
    FOREIGN KEY (hall_id, ticket_id) REFERENCES ticket (hall_id, id),
    FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id),
    FOREIGN KEY (hall_id, session_id) REFERENCES window_session (hall_id, id),
    FOREIGN KEY (hall_id, staff_id) REFERENCES staff (hall_id, id)
  );
  CREATE INDEX service_by_ticket ON service (hall_id, ticket_id);
  CREATE UNIQUE INDEX service_one_open_per_ticket ON service (hall_id, ticket_id)
    WHERE ended_at IS NULL;

  CREATE TABLE service_case (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    item_id text NOT NULL,
    position smallint NOT NULL,
    service_id uuid,
    outcome text CHECK (outcome IN ('accepted', 'collected', 'consulted', 'correction-asked',
      'accepted-with-deficiency', 'wrong-item', 'other')),
    closed_at timestamptz,
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, ticket_id, item_id),
    FOREIGN KEY (hall_id, ticket_id) REFERENCES ticket (hall_id, id),
    FOREIGN KEY (hall_id, item_id) REFERENCES item (hall_id, id),
    FOREIGN KEY (hall_id, service_id) REFERENCES service (hall_id, id)
  );

  -- Append-only; every figure about waiting and serving can be computed anew from it.
  CREATE TABLE ticket_step (
    hall_id text NOT NULL REFERENCES hall,
    id bigint GENERATED ALWAYS AS IDENTITY,
    ticket_id uuid NOT NULL,
    business_date date NOT NULL,
    action text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    queue_id text NOT NULL,
    window_id text,
    session_id uuid,
    actor text NOT NULL,
    details jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (hall_id, id),
    FOREIGN KEY (hall_id, ticket_id) REFERENCES ticket (hall_id, id)
  );
  CREATE INDEX ticket_step_by_ticket ON ticket_step (hall_id, ticket_id);
  CREATE INDEX ticket_step_by_day ON ticket_step (hall_id, business_date, action);
`;

const RATINGS = `
  -- A rating speaks of one service or of one case, once per phase.
  CREATE TABLE rating (
    hall_id text NOT NULL REFERENCES hall,
    id uuid NOT NULL,
    subject_service_id uuid,
    subject_case_id uuid,
    subject_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(subject_case_id, subject_service_id)) STORED,
    phase text NOT NULL CHECK (phase IN ('accepted', 'finished')),
    ticket_id uuid NOT NULL,
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
    comment varchar(150),
    channel text NOT NULL,
    origin text NOT NULL DEFAULT 'ACTIVE' CHECK (origin IN ('ACTIVE', 'DEFAULT')),
    window_id text NOT NULL,
    staff_id uuid NOT NULL,
    queue_id text NOT NULL,
    business_date date NOT NULL,
    rated_at timestamptz NOT NULL,
    PRIMARY KEY (hall_id, id),
    UNIQUE (hall_id, subject_id, phase),
    CHECK (num_nonnulls(subject_service_id, subject_case_id) = 1),
    FOREIGN KEY (hall_id, subject_service_id) REFERENCES service (hall_id, id),
    FOREIGN KEY (hall_id, subject_case_id) REFERENCES service_case (hall_id, id),
    FOREIGN KEY (hall_id, ticket_id) REFERENCES ticket (hall_id, id),
    FOREIGN KEY (hall_id, window_id) REFERENCES service_window (hall_id, id),
    FOREIGN KEY (hall_id, staff_id) REFERENCES staff (hall_id, id),
    FOREIGN KEY (hall_id, queue_id) REFERENCES queue (hall_id, id)
  );
  CREATE INDEX rating_by_ticket ON rating (hall_id, ticket_id);
`;

const STREAM = `
  -- The hall's numbered stream: numbers are taken under the lock of hall_clock as the last
  -- statement of a transaction, so they are gapless and in the order of the commits.
  CREATE TABLE hall_event (
    hall_id text NOT NULL REFERENCES hall,
    seq bigint NOT NULL,
    type text NOT NULL,
    rooms text[] NOT NULL,
    payload jsonb NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (hall_id, seq)
  );

  CREATE TABLE audit_entry (
    hall_id text NOT NULL REFERENCES hall,
    id bigint GENERATED ALWAYS AS IDENTITY,
    seq bigint NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    details jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (hall_id, id)
  );

  CREATE TABLE idempotency_record (
    hall_id text NOT NULL REFERENCES hall,
    actor text NOT NULL,
    route text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    status smallint,
    answer jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (hall_id, actor, route, key)
  );
  CREATE INDEX idempotency_record_by_age ON idempotency_record (created_at);

  -- How far a consumer of the stream has come; moved in the transaction that enqueues its jobs.
  CREATE TABLE job_cursor (
    hall_id text NOT NULL REFERENCES hall,
    consumer text NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (hall_id, consumer)
  );
`;
