import { Injectable } from '@nestjs/common';
import type { IssuedTicketView, IssueTicketRequest, TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { NewTickets } from '../new-tickets';
import { IssuedTicketsQuery } from '../queries/issued-tickets.query';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketChanges } from '../ticket-changes';
import { issuedEvent } from '../ticket-events';
import { refuseUngrantedPriority, refuseUnofferedPriority } from '../ticket-origin';
import { VisitPlanner } from '../visit-planner';

/** 取号: one ticket carries all the chosen items into the right queue. */
@Injectable()
export class IssueTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly planner: VisitPlanner,
    private readonly newTickets: NewTickets,
    private readonly changes: TicketChanges,
    private readonly views: TicketViewsQuery,
    private readonly issued: IssuedTicketsQuery,
  ) {}

  async execute(command: CommandRequest, request: IssueTicketRequest): Promise<IssuedTicketView> {
    refuseUngrantedPriority(command.principal, request);
    const ticket = await this.commands.runAtOnce(command, (unit) =>
      this.issue(unit, command, request),
    );
    return this.issued.view(command.hallId, ticket);
  }

  private async issue(
    unit: UnitOfWork,
    command: CommandRequest,
    request: IssueTicketRequest,
  ): Promise<TicketView> {
    const visit = await this.planner.planToIssue(unit.manager, unit.hallId, request);
    refuseUnofferedPriority(request, visit.policy);
    const { ticket, cases } = await this.newTickets.create(unit, command, visit, request);
    unit.publish(issuedEvent(ticket, await this.changes.placesOf(ticket)));
    return this.views.withCases(ticket, cases);
  }
}
