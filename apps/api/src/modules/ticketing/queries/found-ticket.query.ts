import { Injectable } from '@nestjs/common';
import type { FoundTicketView } from '@onewindow/contracts';
import { businessDateOf, isWithheld } from '@onewindow/queueing';
import { DataSource } from 'typeorm';
import { hallMoment } from '../../../platform/clock/hall-clock';
import { DomainError } from '../../../platform/errors/domain-error';
import { CitizenTokenService } from '../../identity/citizen-token.service';
import { QueuePolicyQuery } from '../queue-policy.query';
import { TicketSearchRepository } from '../ticket-search.repository';
import type { TicketRecord } from '../ticket.record';
import { LineOutlookQuery } from './line-outlook.query';
import { TicketViewsQuery } from './ticket-views.query';

/** The ticket somebody brings to a member of staff, and how it stands. Its secret is not handed on. */
@Injectable()
export class FoundTicketQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly search: TicketSearchRepository,
    private readonly tokens: CitizenTokenService,
    private readonly views: TicketViewsQuery,
    private readonly outlook: LineOutlookQuery,
    private readonly policies: QueuePolicyQuery,
  ) {}

  /**
   * @param code a number of today, or the token or the address in the QR code of any day
   * @throws DomainError `ticketing.ticket-not-found`
   */
  async view(hallId: string, code: string): Promise<FoundTicketView> {
    const { manager } = this.dataSource;
    const { now, timeZone } = await hallMoment(manager, hallId);
    const ticket = await this.find(hallId, code, businessDateOf(now, timeZone));
    if (!ticket) {
      throw new DomainError('ticketing.ticket-not-found', 'Nothing in this hall has this number.');
    }
    const [view, { names }, outlook, rejoin] = await Promise.all([
      this.views.view(manager, ticket),
      this.policies.find(manager, hallId, ticket.queueId),
      this.outlook.ofTicket(ticket),
      this.outlook.ofRejoin(ticket, now),
    ]);
    const ahead = ticket.state === 'waiting' ? outlook.ahead : 0;
    return {
      ticket: view,
      queueNames: names,
      ...outlook,
      ahead,
      isWithheld: isWithheld(ticket),
      rejoin,
    };
  }

  private find(hallId: string, code: string, today: string): Promise<TicketRecord | undefined> {
    const hash = this.tokens.hashOfTyped(hallId, code);
    return hash
      ? this.search.byTokenHash(hallId, hash)
      : this.search.byLabel(hallId, today, labelOf(code));
  }
}

/** As it stands on the slip, though typed in small or in full-width letters. */
function labelOf(code: string): string {
  return code.normalize('NFKC').trim().toUpperCase();
}
