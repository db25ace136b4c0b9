import { Injectable } from '@nestjs/common';
import type { LocalizedName, WithheldTicketView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly issued_at: Date;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
}

/** Numbers that nobody will call, for whoever can find their holders in the hall. */
@Injectable()
export class WithheldTicketsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The longest withheld first. */
  async view(hallId: string): Promise<readonly WithheldTicketView[]> {
    const rows = await this.dataSource.query<Row[]>(WITHHELD, [hallId, GREATEST_COUNT]);
    return rows.map((row) => ({
      ticketId: row.id,
      label: row.label,
      queueNames: queueNamesOf(row),
      issuedAt: row.issued_at.toISOString(),
    }));
  }
}

/** More than a guide can look for; a printer that has failed so often is the business of others. */
const GREATEST_COUNT = 100;

function queueNamesOf(row: Row): LocalizedName {
  return { zhHans: row.name_zh_hans, zhHant: row.name_zh_hant, en: row.name_en };
}

const WITHHELD = `
  SELECT ticket.id, ticket.label, ticket.issued_at, name_zh_hans, name_zh_hant, name_en
  FROM ticket
  JOIN queue ON queue.hall_id = ticket.hall_id AND queue.id = ticket.queue_id
  WHERE ticket.hall_id = $1 AND ticket.state = 'waiting' AND NOT ticket.callable
  ORDER BY ticket.issued_at, ticket.id
  LIMIT $2
`;
