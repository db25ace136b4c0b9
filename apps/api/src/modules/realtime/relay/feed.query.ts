import { REPLAY_LIMIT, type HallEvent, type Room } from '@onewindow/contracts';
import type { FeedEvent, HallTime } from './hall-feed';
import type { RelayConnection } from './relay-connection';

/** Events of one hall read at once. */
export const BATCH_SIZE = 500;

interface Row {
  readonly hall_id: string;
  readonly epoch: string;
  readonly last_seq: string;
  readonly now: Date;
  readonly rate: number;
  readonly seq: string | null;
  readonly type: HallEvent['type'];
  readonly rooms: readonly Room[];
  readonly payload: unknown;
  readonly at: Date;
}

/** What one hall's stream holds behind a number. */
export interface FeedReading {
  readonly hallId: string;
  readonly epoch: string;
  readonly lastSeq: number;
  readonly time: HallTime;
  /** At most BATCH_SIZE. */
  readonly events: readonly FeedEvent[];
}

/** Reads several halls in one statement: number, time and events are of the same moment. */
export async function readFeeds(
  connection: RelayConnection,
  feeds: readonly { readonly hallId: string; readonly seq: number }[],
): Promise<FeedReading[]> {
  const rows = await connection.query<Row>(EVENTS_BEHIND, [
    feeds.map(({ hallId }) => hallId),
    feeds.map(({ seq }) => seq),
    BATCH_SIZE,
  ]);
  return group(rows);
}

/** The latest events of a hall, for whoever comes back after a short while. */
export async function readLatest(
  connection: RelayConnection,
  hallId: string,
): Promise<FeedReading | undefined> {
  return group(await connection.query<Row>(LATEST_EVENTS, [hallId, REPLAY_LIMIT]))[0];
}

function group(rows: readonly Row[]): FeedReading[] {
  const readAt = performance.now();
  const readings = new Map<string, FeedReading & { readonly events: FeedEvent[] }>();
  for (const row of rows) {
    const reading = readings.get(row.hall_id) ?? {
      hallId: row.hall_id,
      epoch: row.epoch,
      lastSeq: Number(row.last_seq),
      time: { atMs: row.now.getTime(), rate: row.rate, readAt },
      events: [],
    };
    readings.set(row.hall_id, reading);
    if (row.seq !== null) reading.events.push(toFeedEvent(row));
  }
  return [...readings.values()];
}

/** The write path is typed, so what it has stored is an event. */
function toFeedEvent({ seq, type, at, payload, rooms }: Row): FeedEvent {
  const event = { seq: Number(seq), type, at: at.toISOString(), payload } as HallEvent;
  return { event, rooms };
}

const COLUMNS = `feed.hall_id, feed.epoch, feed.last_seq, feed.now, feed.rate,
  event.seq, event.type, event.rooms, event.payload, event.at`;

const EVENTS_BEHIND = `
  WITH feed AS MATERIALIZED (
    SELECT wanted.hall_id, wanted.seq, clock.epoch, clock.seq AS last_seq,
      hall_now(wanted.hall_id) AS now, hall_time.rate
    FROM unnest($1::text[], $2::bigint[]) AS wanted (hall_id, seq)
    JOIN hall_clock clock USING (hall_id)
    JOIN hall_time USING (hall_id)
  )
  SELECT ${COLUMNS}
  FROM feed LEFT JOIN LATERAL (
    SELECT * FROM hall_event
    WHERE hall_event.hall_id = feed.hall_id AND hall_event.seq > feed.seq
    ORDER BY hall_event.seq LIMIT $3
  ) event ON true
  ORDER BY feed.hall_id, event.seq
`;

const LATEST_EVENTS = `
  WITH feed AS MATERIALIZED (
    SELECT clock.hall_id, clock.epoch, clock.seq AS last_seq, hall_now(clock.hall_id) AS now,
      hall_time.rate
    FROM hall_clock clock JOIN hall_time USING (hall_id)
    WHERE clock.hall_id = $1
  )
  SELECT ${COLUMNS}
  FROM feed LEFT JOIN LATERAL (
    SELECT * FROM hall_event
    WHERE hall_event.hall_id = feed.hall_id AND hall_event.seq > feed.last_seq - $2
    ORDER BY hall_event.seq
  ) event ON true
  ORDER BY event.seq
`;
