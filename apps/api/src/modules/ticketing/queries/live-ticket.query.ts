import { Injectable } from '@nestjs/common';
import type { Purpose } from '@onewindow/contracts';
import { DataSource } from 'typeorm';

/** What one person must not have twice. */
export interface LiveClaim {
  readonly hallId: string;
  readonly holderRef: Buffer;
  readonly itemIds: readonly string[];
  readonly purpose: Purpose;
}

@Injectable()
export class LiveTicketQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The number its holder has already for one of the items, read outside of the transaction that was
   * refused for it.
   *
   * @returns null for a booking nobody has come for yet, and when it has ended meanwhile
   */
  async labelOf({ hallId, holderRef, itemIds, purpose }: LiveClaim): Promise<string | null> {
    const [row] = await this.dataSource.query<{ label: string | null }[]>(LIVE_TICKET, [
      hallId,
      holderRef,
      itemIds,
      purpose,
    ]);
    return row?.label ?? null;
  }
}

const LIVE_TICKET = `
  SELECT ticket.label
  FROM service_case JOIN ticket ON ticket.hall_id = $1 AND ticket.id = service_case.ticket_id
  WHERE service_case.hall_id = $1 AND service_case.live_holder_ref = $2
    AND service_case.live_purpose = $4 AND service_case.item_id = ANY ($3::text[])
  ORDER BY ticket.issued_at LIMIT 1
`;
