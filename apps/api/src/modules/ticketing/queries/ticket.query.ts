import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { TicketRepository } from '../ticket.repository';
import { TicketViewsQuery } from './ticket-views.query';

@Injectable()
export class TicketQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tickets: TicketRepository,
    private readonly views: TicketViewsQuery,
  ) {}

  async view(hallId: string, ticketId: string): Promise<TicketView> {
    const { manager } = this.dataSource;
    return this.views.view(manager, await this.tickets.find(manager, hallId, ticketId));
  }
}
