import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import { isWithheld } from '@onewindow/queueing';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketSlipsService } from '../slips/ticket-slips.service';
import { WithheldTicketsService } from '../slips/withheld-tickets.service';

/** 已记下号码: somebody knows the number without paper, so it may be called. Once more changes nothing. */
@Injectable()
export class AcknowledgeTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly slips: TicketSlipsService,
    private readonly withheld: WithheldTicketsService,
    private readonly views: TicketViewsQuery,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.commands.run(command, async (unit) => {
      const ticket = await this.slips.lock(unit, ticketId);
      if (
        command.principal.kind === 'device' &&
        !(await this.slips.wasGivenOutBy(unit, ticketId))
      ) {
        throw new DomainError('identity.not-permitted', 'This kiosk has not given the number out.');
      }
      if (isWithheld(ticket)) {
        unit.audit({ action: 'ticket.acknowledge', subject: `ticket:${ticketId}` });
      }
      return this.views.view(unit.manager, await this.withheld.release(unit, ticket));
    });
  }
}
