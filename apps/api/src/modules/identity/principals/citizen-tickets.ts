import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface CitizenTicket {
  readonly id: string;
  readonly queueId: string;
  /** Its time is over, in the hall's zone and by the hall's clock. */
  readonly expired: boolean;
}

interface Row {
  readonly id: string;
  readonly queue_id: string;
  readonly expired: boolean;
}

/** Finds the ticket a token opens. */
@Injectable()
export class CitizenTickets {
  constructor(private readonly dataSource: DataSource) {}

  async find(hallId: string, tokenHash: Buffer): Promise<CitizenTicket | undefined> {
    const [row] = await this.dataSource.query<Row[]>(FIND, [hallId, tokenHash]);
    return row && { id: row.id, queueId: row.queue_id, expired: row.expired };
  }
}

/**
 * Midnight after the business date, then 24 hours more: enough to rate the visit the day after. Who
 * has rated it badly keeps the token until the answer has been there to read for a month.
 */
const FIND = `
  SELECT ticket.id, ticket.queue_id,
    hall_now(ticket.hall_id) >=
      ((ticket.business_date + 1)::timestamp AT TIME ZONE hall.time_zone) + interval '24 hours'
      AND NOT EXISTS (
        SELECT FROM rating JOIN follow_up ON follow_up.hall_id = rating.hall_id
          AND follow_up.rating_id = rating.id
        WHERE rating.hall_id = ticket.hall_id AND rating.ticket_id = ticket.id
          AND (replied_at IS NULL OR hall_now(ticket.hall_id) < replied_at + interval '30 days')
      ) AS expired
  FROM ticket JOIN hall ON hall.id = ticket.hall_id
  WHERE ticket.hall_id = $1 AND ticket.token_hash = $2
`;
