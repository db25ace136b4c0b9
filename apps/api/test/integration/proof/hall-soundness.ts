import type { DataSource } from 'typeorm';
import { DayRecompute } from '../../../src/modules/insight/recompute/day-recompute.service';
import { readQueues } from '../../../src/modules/realtime/snapshot/facts/queues.query';
import { readWindows } from '../../../src/modules/realtime/snapshot/facts/windows.query';
import { claimNext } from '../../../src/modules/ticketing/ticket-claim';
import { HallRoutingService } from '../../../src/modules/hall/hall-routing.service';
import { Transactions } from '../../../src/platform/database/transactions';
import type { HallHands } from './hall-hands';
import type { ModelHall } from './model/model-hall';
import { QUEUES, usableSkills, WINDOWS } from './model/model-hall-plan';

/** What must hold in a hall at any moment, whoever has done what. Each yields the rows that break it. */
const BREACHES: Readonly<Record<string, string>> = {
  'numbers of a series and date are 1 … n, each once; those of kiosks cut off have gaps': `
    SELECT business_date, series FROM ticket WHERE hall_id = $1 AND offline_lease_id IS NULL
    GROUP BY business_date, series
    HAVING min(number) <> 1 OR max(number) <> count(number)
      OR count(DISTINCT number) <> count(number)`,
  'the counter of a series has given out its last number': `
    SELECT series, business_date, last_number FROM ticket_series WHERE hall_id = $1
      AND last_number <> (SELECT count(number) FROM ticket WHERE ticket.hall_id = $1
        AND ticket.series = ticket_series.series
        AND ticket.business_date = ticket_series.business_date)`,
  'a number given out offline is of the block its kiosk was lent, and of no queue': `
    SELECT ticket.id FROM ticket JOIN offline_lease lease
      ON lease.hall_id = ticket.hall_id AND lease.id = ticket.offline_lease_id
    WHERE ticket.hall_id = $1 AND (lease.business_date <> ticket.business_date
      OR lease.prefix <> ticket.series
      OR ticket.number NOT BETWEEN lease.from_number AND lease.to_number
      OR EXISTS (SELECT FROM queue WHERE queue.hall_id = $1
        AND queue.ticket_prefix = ticket.series))`,
  'a session has at most one ticket, and is open while it has one': `
    SELECT session_id FROM ticket WHERE hall_id = $1 AND state IN ('called', 'serving')
    GROUP BY session_id HAVING count(*) > 1
    UNION ALL SELECT ticket.session_id FROM ticket JOIN window_session session
      ON session.hall_id = ticket.hall_id AND session.id = ticket.session_id
    WHERE ticket.hall_id = $1 AND ticket.state IN ('called', 'serving')
      AND session.closed_at IS NOT NULL`,
  'steps of a ticket follow on each other': `
    SELECT id FROM (SELECT id, from_state, lag(to_state) OVER (PARTITION BY ticket_id ORDER BY id)
      AS former FROM ticket_step WHERE hall_id = $1) AS step
    WHERE from_state IS DISTINCT FROM former`,
  'the last step of a ticket is its state, and the calls in them are its calls': `
    SELECT ticket.id FROM ticket LEFT JOIN (
      SELECT ticket_id, (array_agg(to_state ORDER BY id DESC))[1] AS state,
        count(*) FILTER (WHERE action IN ('call', 'recall')) AS calls
      FROM ticket_step WHERE hall_id = $1 GROUP BY ticket_id) AS log ON log.ticket_id = ticket.id
    WHERE ticket.hall_id = $1
      AND (ticket.state IS DISTINCT FROM log.state OR ticket.call_count <> log.calls)`,
  'whoever is served has one open service, and nobody else has': `
    SELECT ticket.id FROM ticket LEFT JOIN service ON service.hall_id = ticket.hall_id
      AND service.ticket_id = ticket.id AND service.ended_at IS NULL
    WHERE ticket.hall_id = $1 AND (ticket.state = 'serving') <> (service.id IS NOT NULL)`,
  'a completed ticket has an outcome for every case': `
    SELECT ticket.id FROM ticket JOIN service_case one ON one.hall_id = ticket.hall_id
      AND one.ticket_id = ticket.id
    WHERE ticket.hall_id = $1 AND ticket.state = 'completed' AND one.outcome IS NULL`,
  'an end time stands in ended tickets and only there': `
    SELECT id FROM ticket WHERE hall_id = $1 AND (ended_at IS NOT NULL)
      <> (state IN ('completed', 'cancelled', 'abandoned', 'expired', 'unkept'))`,
  'only a booking that nobody has come for has no number': `
    SELECT id FROM ticket WHERE hall_id = $1 AND (number IS NULL)
      <> (slot_start_at IS NOT NULL AND checked_in_at IS NULL)`,
  'whoever has booked has one live ticket for an item, but those missed for good': `
    SELECT holder_ref, purpose, item_id FROM ticket JOIN service_case one
      ON one.hall_id = ticket.hall_id AND one.ticket_id = ticket.id
    WHERE ticket.hall_id = $1 AND holder_ref IS NOT NULL
      AND state IN ('booked', 'waiting', 'called', 'serving', 'held', 'missed')
      AND NOT (state = 'missed' AND rejoin_count >= 2)
    GROUP BY holder_ref, purpose, item_id HAVING count(*) > 1`,
  'the stream has no gaps and ends where the clock stands': `
    SELECT 1 FROM hall_clock LEFT JOIN LATERAL (SELECT count(*) AS count, min(seq) AS first,
      max(seq) AS last FROM hall_event WHERE hall_event.hall_id = $1) AS stream ON true
    WHERE hall_clock.hall_id = $1 AND count > 0
      AND (last - first + 1 <> count OR last <> hall_clock.seq)`,
};

/** @returns what is broken, with some of the rows; nothing in a sound hall */
export async function breachesIn(
  dataSource: DataSource,
  hallId: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const [rule, sql] of Object.entries(BREACHES)) {
    const rows = await dataSource.query<unknown[]>(`${sql} LIMIT 3`, [hallId]);
    if (rows.length > 0) found[rule] = rows;
  }
  return found;
}

/** What the screens are told is what the model counts: lines, open windows, who stands where. */
export async function expectLiveFigures(
  dataSource: DataSource,
  hallId: string,
  hall: ModelHall,
): Promise<void> {
  const at = new Date(hall.now);
  const queues = await readQueues(dataSource.manager, hallId, at);
  const windows = await readWindows(dataSource.manager, hallId, at);
  const planned = new Set(QUEUES.map(({ id }) => id));
  expect(
    queues
      .filter(({ summary }) => planned.has(summary.id))
      .map(({ summary: { id, status, waiting } }) => ({ id, status, waiting })),
  ).toEqual(
    QUEUES.map(({ id }) => ({
      id,
      status: hall.statusOf(id),
      waiting: hall.tickets.filter((one) => one.state === 'waiting' && one.queueId === id).length,
    })),
  );
  const shown = new Map(windows.map(({ summary }) => [summary.id, summary]));
  for (const { id } of WINDOWS) {
    const session = hall.sessionAt(id);
    const ticket = session && hall.openTicketOf(session);
    const state = ticket?.state ?? (session ? 'idle' : 'closed');
    expect(shown.get(id)).toMatchObject({ state, ticketId: ticket?.id ?? null });
  }
}

/** Every day worked out anew from its steps alone is the day that is stored. */
export async function expectRecomputed(hands: HallHands, { tickets }: ModelHall): Promise<void> {
  const recompute = new DayRecompute(hands.useCase(Transactions));
  for (const date of new Set(tickets.map((ticket) => ticket.date))) {
    const day = await recompute.run(hands.hallId, date);
    expect(day.differences).toEqual([]);
    expect(day.tickets).toBe(tickets.filter((ticket) => ticket.date === date).length);
  }
}

/** At every window, open or not: the ticket the claim would give is the one the model would call. */
export async function expectSameNext(
  dataSource: DataSource,
  hands: HallHands,
  hall: ModelHall,
): Promise<void> {
  const routing = hands.useCase(HallRoutingService);
  const { hallId } = hands;
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const { id: windowId, areaId } of WINDOWS) {
      const skills = await routing.skillsAt(hallId, windowId, hall.now);
      expect(skills.length).toBeGreaterThanOrEqual(usableSkills(windowId, hall.now).length);
      const claim = { hallId, windowId, areaId, skills, now: hall.now };
      const claimed = await claimNext(runner.manager, claim);
      expect([windowId, claimed?.id]).toEqual([windowId, hall.next(windowId)?.id]);
    }
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
