import { Injectable } from '@nestjs/common';
import type { OrderFacts, RejoinPolicy } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import type { TicketRecord } from '../ticket.record';

interface PlaceRow {
  readonly due_at: Date;
  readonly rank: number;
  readonly sequence: string;
}

const PLACE_IN_LINE = `
  SELECT due_at, rank, sequence FROM (
    SELECT due_at, rank, sequence FROM ticket
    WHERE hall_id = $1 AND queue_id = $2 AND state = 'waiting' AND callable
    ORDER BY due_at, rank, sequence LIMIT $3
  ) AS line
  ORDER BY due_at DESC, rank DESC, sequence DESC LIMIT 1
`;

/** Who stands where in a queue. */
@Injectable()
export class TicketLineQuery {
  /** Tickets of the queue that come before this one. */
  async countAhead(manager: EntityManager, ticket: TicketRecord): Promise<number> {
    return count(manager, '(due_at, rank, sequence) < ($3, $4, $5)', [
      ticket.hallId,
      ticket.queueId,
      new Date(ticket.dueAt),
      ticket.rank,
      ticket.sequence,
    ]);
  }

  /** The place a ticket comes back behind: of the n-th waiting, or of the last when fewer wait. */
  async findPlace(
    manager: EntityManager,
    { hallId, queueId }: TicketRecord,
    { rule, n }: RejoinPolicy,
  ): Promise<OrderFacts | undefined> {
    const [row] = await manager.query<PlaceRow[]>(PLACE_IN_LINE, [
      hallId,
      queueId,
      rule === 'tail' ? null : n,
    ]);
    return row && { dueAt: row.due_at.getTime(), rank: row.rank, sequence: Number(row.sequence) };
  }

  async countWaiting(manager: EntityManager, hallId: string, queueId: string): Promise<number> {
    return count(manager, 'true', [hallId, queueId]);
  }

  /** Tickets of the queue that were issued earlier and are still waiting. */
  async countIssuedBefore(manager: EntityManager, ticket: TicketRecord): Promise<number> {
    return count(manager, '(issued_at, sequence) < ($3, $4)', [
      ticket.hallId,
      ticket.queueId,
      new Date(ticket.issuedAt),
      ticket.sequence,
    ]);
  }
}

async function count(
  manager: EntityManager,
  condition: string,
  parameters: unknown[],
): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ticket
     WHERE hall_id = $1 AND queue_id = $2 AND state = 'waiting' AND callable AND ${condition}`,
    parameters,
  );
  return row?.count ?? 0;
}
