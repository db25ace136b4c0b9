import { Injectable } from '@nestjs/common';
import type { WaitView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { conservativeWait, type OpenWindow } from './conservative-wait';
import { WaitEstimator } from './wait-estimator';

interface QueueRow {
  readonly id: string;
  readonly est_minutes: number;
  readonly waiting: number;
  readonly window_queue_counts: readonly number[];
}

interface TicketRow {
  readonly id: string;
  readonly queue_id: string;
  readonly ahead: number;
}

/** Counts people ahead and open windows; knows no rota and no history. */
@Injectable()
export class ConservativeEstimator extends WaitEstimator {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async forNewcomers(hallId: string): Promise<ReadonlyMap<string, WaitView>> {
    const queues = await this.queues(hallId);
    return new Map(queues.map((queue) => [queue.id, waitBehind(queue, queue.waiting)]));
  }

  override async forTickets(
    hallId: string,
    ticketIds: readonly string[],
  ): Promise<ReadonlyMap<string, WaitView>> {
    const [queues, tickets] = await Promise.all([
      this.queues(hallId),
      this.dataSource.query<TicketRow[]>(TICKETS_AHEAD, [hallId, ticketIds]),
    ]);
    const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
    return new Map(
      ticketIds.map((id) => {
        const ticket = byId.get(id);
        const queue = queues.find(({ id: queueId }) => queueId === ticket?.queue_id);
        return [id, ticket && queue ? waitBehind(queue, ticket.ahead) : NOT_WAITING];
      }),
    );
  }

  private queues(hallId: string): Promise<QueueRow[]> {
    return this.dataSource.query<QueueRow[]>(QUEUES, [hallId]);
  }
}

const NOT_WAITING: WaitView = { kind: 'unknown', reason: 'not-waiting' };

function waitBehind(queue: QueueRow, ahead: number): WaitView {
  const windows: OpenWindow[] = queue.window_queue_counts.map((queueCount) => ({ queueCount }));
  return conservativeWait(ahead, queue.est_minutes, windows);
}

const QUEUES = `
  WITH clock AS (SELECT hall_now($1) AS now),
  open_skill AS (
    SELECT skill.queue_id, count(*) OVER (PARTITION BY skill.window_id)::int AS queue_count
    FROM window_session session
    JOIN window_skill skill USING (hall_id, window_id)
    CROSS JOIN clock
    WHERE session.hall_id = $1 AND session.closed_at IS NULL
      AND (skill.valid_from IS NULL OR skill.valid_from <= clock.now)
      AND (skill.valid_until IS NULL OR skill.valid_until > clock.now)
  )
  SELECT queue.id, queue.est_minutes,
    (SELECT count(*)::int FROM ticket
     WHERE ticket.hall_id = $1 AND ticket.queue_id = queue.id
       AND ticket.state = 'waiting' AND ticket.callable) AS waiting,
    ARRAY(SELECT queue_count FROM open_skill WHERE open_skill.queue_id = queue.id)
      AS window_queue_counts
  FROM queue WHERE queue.hall_id = $1
`;

const TICKETS_AHEAD = `
  SELECT own.id, own.queue_id,
    (SELECT count(*)::int FROM ticket other
     WHERE other.hall_id = own.hall_id AND other.queue_id = own.queue_id
       AND other.state = 'waiting' AND other.callable
       AND (other.due_at, other.rank, other.sequence) < (own.due_at, own.rank, own.sequence)) AS ahead
  FROM ticket own
  WHERE own.hall_id = $1 AND own.id = ANY($2::uuid[]) AND own.state = 'waiting'
`;
