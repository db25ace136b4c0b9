import { Injectable } from '@nestjs/common';
import type { LocalizedName, WaitView } from '@onewindow/contracts';
import type { RejoinPolicy } from '@onewindow/queueing';
import { DataSource } from 'typeorm';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { LineOutlookQuery } from '../queries/line-outlook.query';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { QueuePolicyQuery } from '../queue-policy.query';
import { TicketTokens } from '../ticket-tokens';
import type { TicketRecord } from '../ticket.record';
import { TicketRepository } from '../ticket.repository';

export type { TicketRecord };

/** What a citizen takes along of a ticket, before it is in any language. */
export interface TicketSlip {
  readonly ticket: TicketRecord;
  readonly itemNames: readonly LocalizedName[];
  /** The rooms of the windows that may call it. */
  readonly areaIds: readonly string[];
  readonly ahead: number;
  readonly wait: WaitView;
  readonly rejoin: RejoinPolicy;
  readonly trackUrl: string;
}

/** The tickets behind slips; `modules/printing` decides who may have one printed, and how. */
@Injectable()
export class TicketSlipsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tickets: TicketRepository,
    private readonly views: TicketViewsQuery,
    private readonly policies: QueuePolicyQuery,
    private readonly outlook: LineOutlookQuery,
    private readonly tokens: TicketTokens,
  ) {}

  /** @throws DomainError `ticketing.ticket-not-found` */
  find(hallId: string, ticketId: string): Promise<TicketRecord> {
    return this.tickets.find(this.dataSource.manager, hallId, ticketId);
  }

  /** @throws DomainError `ticketing.ticket-not-found` */
  lock({ manager, hallId }: UnitOfWork, ticketId: string): Promise<TicketRecord> {
    return this.tickets.lock(manager, hallId, ticketId);
  }

  /** Whether this is the secret of the ticket, which only its holder and who looked it up for them has. */
  opens(hallId: string, ticketId: string, token: string | undefined): boolean {
    return token === this.tokens.tokenOf(hallId, ticketId);
  }

  /** Whether whoever asks has given the number out, by issuing it or at check-in. */
  async wasGivenOutBy({ manager, hallId, actor }: UnitOfWork, ticketId: string): Promise<boolean> {
    const [row] = await manager.query<{ given: boolean }[]>(
      `SELECT EXISTS (SELECT FROM ticket_step WHERE hall_id = $1 AND ticket_id = $2 AND actor = $3
         AND action IN ('issue', 'check-in')) AS given`,
      [hallId, ticketId, actor],
    );
    return row?.given ?? false;
  }

  /** @throws DomainError `ticketing.ticket-not-found` */
  async slip(hallId: string, ticketId: string): Promise<TicketSlip> {
    const { manager } = this.dataSource;
    const ticket = await this.tickets.find(manager, hallId, ticketId);
    const [cases, policy, { areas, ahead, wait }] = await Promise.all([
      this.views.cases(manager, ticket),
      this.policies.find(manager, hallId, ticket.queueId),
      this.outlook.ofTicket(ticket),
    ]);
    return {
      ticket,
      itemNames: cases.map(({ itemNames }) => itemNames),
      areaIds: areas.map(({ id }) => id),
      ahead,
      wait,
      rejoin: policy.rejoin,
      trackUrl: this.tokens.trackUrl(this.tokens.tokenOf(hallId, ticketId)),
    };
  }
}
