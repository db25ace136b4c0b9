import { Injectable } from '@nestjs/common';
import type { IssuedTicketView, TicketView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { QueuePolicyQuery } from '../queue-policy.query';
import { TicketTokens } from '../ticket-tokens';
import { TicketRepository } from '../ticket.repository';
import { LineOutlookQuery } from './line-outlook.query';

/** What is printed on the slip: the number, where to go, how long, and the address to follow it. */
@Injectable()
export class IssuedTicketsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tickets: TicketRepository,
    private readonly policies: QueuePolicyQuery,
    private readonly outlook: LineOutlookQuery,
    private readonly tokens: TicketTokens,
  ) {}

  async view(hallId: string, ticket: TicketView): Promise<IssuedTicketView> {
    const { manager } = this.dataSource;
    const [record, { names }] = await Promise.all([
      this.tickets.find(manager, hallId, ticket.id),
      this.policies.find(manager, hallId, ticket.queueId),
    ]);
    const token = this.tokens.tokenOf(hallId, ticket.id);
    return {
      ticket,
      token,
      trackUrl: this.tokens.trackUrl(token),
      queueNames: names,
      ...(await this.outlook.ofTicket(record)),
    };
  }
}
