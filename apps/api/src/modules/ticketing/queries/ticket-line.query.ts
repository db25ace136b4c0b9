import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TicketRecord } from '../ticket.record';

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
