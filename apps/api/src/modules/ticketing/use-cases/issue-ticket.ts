import { Injectable } from '@nestjs/common';
import type { IssuedTicketView, IssueTicketRequest, TicketView } from '@onewindow/contracts';
import { businessDateOf } from '@onewindow/queueing';
import type { Principal } from '../../../platform/access/principal';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { NewTickets, type AskedTicket } from '../new-tickets';
import { mayBeCalledAtOnce } from '../awaited-paper';
import { refuseHastyKiosk } from '../kiosk-pace';
import { refuseTooManyOfPerson } from '../person-limit';
import { IssuedTicketsQuery } from '../queries/issued-tickets.query';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketChanges } from '../ticket-changes';
import { issuedEvent } from '../ticket-events';
import { originOf, refuseUngrantedPriority, refuseUnofferedPriority } from '../ticket-origin';
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
    const { asked, anonymous } = this.newTickets.read(command, request);
    const ticket = await this.commands.runAtOnce(anonymous, (unit) =>
      this.issue(unit, command.principal, asked),
    );
    return this.issued.view(command.hallId, ticket);
  }

  private async issue(
    unit: UnitOfWork,
    principal: Principal,
    asked: AskedTicket,
  ): Promise<TicketView> {
    const visit = await this.planner.planToIssue(unit.manager, unit.hallId, asked);
    const { now, timeZone } = visit.moment;
    const today = businessDateOf(now, timeZone);
    refuseUngrantedPriority(principal, asked, today);
    refuseUnofferedPriority(asked, visit.policy);
    await refuseHastyKiosk(unit, principal, visit.policy, asked);
    const origin = originOf(principal);
    if (origin !== 'guide') await refuseTooManyOfPerson(unit, today, visit.policy, asked);
    const callable = await mayBeCalledAtOnce(unit, principal, visit.policy);
    const { ticket, cases } = await this.newTickets.create(unit, origin, visit, asked, callable);
    // A line hears of what is withheld when it is released.
    if (callable) unit.publish(issuedEvent(ticket, await this.changes.placesOf(ticket)));
    return this.views.withCases(ticket, cases);
  }
}
