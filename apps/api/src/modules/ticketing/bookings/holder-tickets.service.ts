import { Injectable } from '@nestjs/common';
import type { IssuedTicketView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { IssuedTicketsQuery } from '../queries/issued-tickets.query';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketTokens } from '../ticket-tokens';
import type { TicketRecord } from '../ticket.record';
import { BookingRepository, type Holder } from './booking.repository';

/** What one person has in the hall, for nobody's eyes but their own. */
@Injectable()
export class HolderTicketsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bookings: BookingRepository,
    private readonly views: TicketViewsQuery,
    private readonly issued: IssuedTicketsQuery,
    private readonly tokens: TicketTokens,
  ) {}

  /** Bookings nobody has come for yet. */
  awaitedOf(holder: Holder): Promise<readonly TicketRecord[]> {
    return this.bookings.awaitedOf(this.dataSource.manager, holder);
  }

  /** What opens the page of a ticket, and checks a booking in. */
  tokenOf({ hallId, id }: TicketRecord): string {
    return this.tokens.tokenOf(hallId, id);
  }

  /** The live tickets of a day, as they were issued. */
  async liveOf(holder: Holder, businessDate: string): Promise<readonly IssuedTicketView[]> {
    const { manager } = this.dataSource;
    const tickets = await this.bookings.liveOf(manager, holder, businessDate);
    return Promise.all(
      tickets.map(async (ticket) =>
        this.issued.view(holder.hallId, await this.views.view(manager, ticket)),
      ),
    );
  }
}
