import { Injectable } from '@nestjs/common';
import { TICKET_STATES } from '@onewindow/contracts';
import { nextState } from '@onewindow/queueing';
import { DataSource, type EntityManager } from 'typeorm';
import { TICKET_COLUMNS, toRecord, type TicketRow } from './ticket.mapper';
import type { TicketRecord } from './ticket.record';

/** Unfinished tickets of days that are over. */
@Injectable()
export class LeftoverTicketsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Halls that have any, tickets still being served late among them. */
  async halls(): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM hall WHERE EXISTS (
         SELECT FROM ticket WHERE ticket.hall_id = hall.id
           AND ticket.business_date < hall.business_date AND ticket.${UNFINISHED})
       ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Locks the next ones in the order of their ids, which is the order everybody locks tickets in. */
  async lockNext(
    manager: EntityManager,
    hallId: string,
    next: { readonly before: string; readonly afterId: string | null; readonly limit: number },
  ): Promise<readonly TicketRecord[]> {
    const rows = await manager.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket
       WHERE hall_id = $1 AND business_date < $2 AND ${UNFINISHED}
         AND ($3::uuid IS NULL OR id > $3)
       ORDER BY id LIMIT $4 FOR UPDATE`,
      [hallId, next.before, next.afterId, next.limit],
    );
    return rows.map(toRecord);
  }
}

/** Written out, because only then the partial index of unfinished tickets is used. */
const UNFINISHED = `state IN (${TICKET_STATES.filter((state) => nextState(state, 'expire'))
  .map((state) => `'${state}'`)
  .join(', ')})`;
