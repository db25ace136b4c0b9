import type { HallEvent, Room } from '@onewindow/contracts';
import { withClient } from '../with-client';
import type { RecordedFrame } from './bare-messages';

/** What the hall has sent behind a number, from its own stream. */
export async function framesBehind(
  url: string,
  hallId: string,
  seq: number,
): Promise<readonly RecordedFrame[]> {
  const rows = await withClient(url, async (client) => {
    const found = await client.query<HallEvent & { readonly rooms: readonly Room[] }>(EVENTS, [
      hallId,
      seq,
    ]);
    return found.rows;
  });
  const firstAt = Date.parse(rows[0]?.at ?? '');
  return rows.map(({ rooms, ...event }) => ({
    rooms,
    event: { ...event, seq: Number(event.seq) } as HallEvent,
    afterMs: Date.parse(event.at) - firstAt,
  }));
}

/** How far the hall's stream has come, and its time is ahead of this machine's. */
export async function standOf(
  url: string,
  hallId: string,
): Promise<{ readonly seq: number; readonly hallAheadMs: number }> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ seq: string; ahead: string }>(STAND, [hallId]),
  );
  const [row] = rows;
  if (!row) throw new Error(`There is no hall ${hallId}`);
  return { seq: Number(row.seq), hallAheadMs: Math.round(Number(row.ahead)) };
}

const EVENTS = `
  SELECT seq, type, rooms, payload,
    to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
  FROM hall_event WHERE hall_id = $1 AND seq > $2 ORDER BY seq
`;

const STAND = `
  SELECT clock.seq, extract(epoch FROM hall_anchor - real_anchor) * 1000 AS ahead
  FROM hall_clock clock JOIN hall_time USING (hall_id) WHERE hall_id = $1
`;
