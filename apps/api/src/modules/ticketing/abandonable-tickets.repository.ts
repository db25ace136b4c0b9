import { Injectable } from '@nestjs/common';
import { ABANDONABLE_STATES, type AbandonableState } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { TICKET_COLUMNS, toRecord, type TicketRow } from './ticket.mapper';
import type { TicketRecord } from './ticket.record';

/** Tickets nobody may answer for any more, many at a time. */
@Injectable()
export class AbandonableTicketsRepository {
  /** Those of one queue. */
  lockOfQueue(
    manager: EntityManager,
    hallId: string,
    queueId: string,
    states: readonly AbandonableState[],
  ): Promise<readonly TicketRecord[]> {
    return lock(manager, 'queue_id = $3 AND state = ANY ($2)', [hallId, states, queueId]);
  }

  /** Those a window has called and lost, has set aside, or is kept waiting for at this moment. */
  lockOfWindow(
    manager: EntityManager,
    hallId: string,
    windowId: string,
    states: readonly AbandonableState[],
  ): Promise<readonly TicketRecord[]> {
    return lock(manager, OF_WINDOW, [hallId, states, windowId]);
  }
}

/** In the order of their ids, which is the order everybody locks tickets in. */
async function lock(
  manager: EntityManager,
  condition: string,
  parameters: unknown[],
): Promise<readonly TicketRecord[]> {
  const rows = await manager.query<TicketRow[]>(
    `SELECT ${TICKET_COLUMNS} FROM ticket
     WHERE hall_id = $1 AND ${UNFINISHED} AND ${condition} ORDER BY id FOR UPDATE`,
    parameters,
  );
  return rows.map(toRecord);
}

/** Written out, because only then the partial index of unfinished tickets is used. */
const UNFINISHED = `state IN (${ABANDONABLE_STATES.map((state) => `'${state}'`).join(', ')})`;

const OF_WINDOW = `state = ANY ($2) AND CASE state
  WHEN 'waiting' THEN reserved_window_id = $3 AND reserved_until > hall_now($1)
  ELSE window_id = $3 END`;
