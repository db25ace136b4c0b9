import { Injectable } from '@nestjs/common';
import type {
  BookedTicketView,
  FoundBookingView,
  IssuedTicketView,
  TicketView,
} from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { IssuedTicketsQuery } from '../queries/issued-tickets.query';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { QueuePolicyQuery } from '../queue-policy.query';
import type { TicketRecord } from '../ticket.record';
import { TicketRepository } from '../ticket.repository';
import { BookingRepository, type Holder } from './booking.repository';

/** Bookings as people see them; never whose they are. */
@Injectable()
export class BookingViewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tickets: TicketRepository,
    private readonly bookings: BookingRepository,
    private readonly policies: QueuePolicyQuery,
    private readonly views: TicketViewsQuery,
    private readonly issuedTickets: IssuedTicketsQuery,
  ) {}

  /** What is printed on the slip at check-in. */
  issued(hallId: string, ticket: TicketView): Promise<IssuedTicketView> {
    return this.issuedTickets.view(hallId, ticket);
  }

  /** What whoever has just booked takes home. */
  async booked(hallId: string, ticket: TicketView): Promise<BookedTicketView> {
    const { token, trackUrl, queueNames, areas } = await this.issued(hallId, ticket);
    const record = await this.tickets.find(this.dataSource.manager, hallId, ticket.id);
    return { ticket, token, trackUrl, queueNames, areas, ...slotOf(record) };
  }

  async awaitedOf(holder: Holder): Promise<readonly FoundBookingView[]> {
    const bookings = await this.bookings.awaitedOf(this.dataSource.manager, holder);
    return Promise.all(bookings.map((booking) => this.found(booking)));
  }

  async found(booking: TicketRecord): Promise<FoundBookingView> {
    const { manager } = this.dataSource;
    const { id, hallId, queueId, purpose } = booking;
    const [policy, cases] = await Promise.all([
      this.policies.find(manager, hallId, queueId),
      this.views.cases(manager, booking),
    ]);
    const items = cases.map(({ itemNames }) => itemNames);
    const queueNames = policy.names;
    return { ticketId: id, queueId, queueNames, items, purpose, ...slotOf(booking) };
  }
}

function slotOf({ slotStartAt, slotEndAt }: TicketRecord) {
  if (slotStartAt === undefined || slotEndAt === undefined) throw new Error('Nothing was booked');
  return {
    slotStartAt: new Date(slotStartAt).toISOString(),
    slotEndAt: new Date(slotEndAt).toISOString(),
  };
}
