import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TICKET_COLUMNS, toRecord, type TicketRow } from './ticket.mapper';
import type { TicketRecord } from './ticket.record';

/** Tickets by what stands on the slip. */
@Injectable()
export class TicketSearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  async byTokenHash(hallId: string, tokenHash: Buffer): Promise<TicketRecord | undefined> {
    const [row] = await this.dataSource.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket WHERE hall_id = $1 AND token_hash = $2`,
      [hallId, tokenHash],
    );
    return row && toRecord(row);
  }

  /** A number is given out once a day; the day narrows it by the index its series begins. */
  async byLabel(
    hallId: string,
    businessDate: string,
    label: string,
  ): Promise<TicketRecord | undefined> {
    const [row] = await this.dataSource.query<TicketRow[]>(
      `SELECT ${TICKET_COLUMNS} FROM ticket
       WHERE hall_id = $1 AND business_date = $2 AND label = $3
       ORDER BY sequence DESC LIMIT 1`,
      [hallId, businessDate, label],
    );
    return row && toRecord(row);
  }
}
