import { Injectable } from '@nestjs/common';
import type { WaitView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { conservativeWait, type OpenWindow } from './conservative-wait';
import { WaitEstimator } from './wait-estimator';

interface QueueRow {
  readonly id: string;
  readonly est_minutes: number;
  readonly ahead: number;
  readonly window_queue_counts: readonly number[];
}

/** Counts people ahead and open windows; knows no rota and no history. */
@Injectable()
export class ConservativeEstimator extends WaitEstimator {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async forNewcomers(hallId: string): Promise<ReadonlyMap<string, WaitView>> {
    const queues = await this.dataSource.query<QueueRow[]>(OF_QUEUES, [hallId]);
    return new Map(queues.map((queue) => [queue.id, waitBehind(queue)]));
  }

  override async forTickets(
    hallId: string,
    ticketIds: readonly string[],
  ): Promise<ReadonlyMap<string, WaitView>> {
    const tickets = await this.dataSource.query<QueueRow[]>(OF_TICKETS, [hallId, ticketIds]);
    const waits = new Map(tickets.map((ticket) => [ticket.id, waitBehind(ticket)]));
    return new Map(ticketIds.map((id) => [id, waits.get(id) ?? NOT_WAITING]));
  }
}

const NOT_WAITING: WaitView = { kind: 'unknown', reason: 'not-waiting' };

function waitBehind({ ahead, est_minutes, window_queue_counts }: QueueRow): WaitView {
  const windows: OpenWindow[] = window_queue_counts.map((queueCount) => ({ queueCount }));
  return conservativeWait(ahead, est_minutes, windows);
}

/** One row for each queue an open window serves, with the number of queues that window serves. */
const OPEN_SKILLS = `
  clock AS MATERIALIZED (SELECT hall_now($1) AS now),
  open_skill AS MATERIALIZED (
    SELECT skill.queue_id, count(*) OVER (PARTITION BY skill.window_id)::int AS queue_count
    FROM window_session session
    JOIN window_skill skill USING (hall_id, window_id)
    CROSS JOIN clock
    WHERE session.hall_id = $1 AND session.closed_at IS NULL
      AND (skill.valid_from IS NULL OR skill.valid_from <= clock.now)
      AND (skill.valid_until IS NULL OR skill.valid_until > clock.now)
  )
`;

const OF_QUEUES = `
  WITH ${OPEN_SKILLS}
  SELECT queue.id, queue.est_minutes,
    (SELECT count(*)::int FROM ticket
     WHERE ticket.hall_id = $1 AND ticket.queue_id = queue.id
       AND ticket.state = 'waiting' AND ticket.callable) AS ahead,
    ARRAY(SELECT queue_count FROM open_skill WHERE open_skill.queue_id = queue.id)
      AS window_queue_counts
  FROM queue WHERE queue.hall_id = $1
`;

const OF_TICKETS = `
  WITH ${OPEN_SKILLS}
  SELECT own.id, queue.est_minutes,
    (SELECT count(*)::int FROM ticket other
     WHERE other.hall_id = own.hall_id AND other.queue_id = own.queue_id
       AND other.state = 'waiting' AND other.callable
       AND (other.due_at, other.rank, other.sequence) < (own.due_at, own.rank, own.sequence))
      AS ahead,
    ARRAY(SELECT queue_count FROM open_skill WHERE open_skill.queue_id = own.queue_id)
      AS window_queue_counts
  FROM ticket own
  JOIN queue ON queue.hall_id = own.hall_id AND queue.id = own.queue_id
  WHERE own.hall_id = $1 AND own.id = ANY ($2::uuid[]) AND own.state = 'waiting'
`;
