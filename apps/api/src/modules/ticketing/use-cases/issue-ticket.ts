import { Injectable } from '@nestjs/common';
import type { IssuedTicketView, IssueTicketRequest, TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HolderRefsService } from '../holder/holder-refs.service';
import { NewTickets } from '../new-tickets';
import { IssuedTicketsQuery } from '../queries/issued-tickets.query';
import { TicketChanges } from '../ticket-changes';
import { issuedEvent } from '../ticket-events';
import { refuseUngrantedPriority, refuseUnofferedPriority } from '../ticket-origin';
import { VisitPlanner } from '../visit-planner';

interface Identified {
  readonly command: CommandRequest;
  /** Whose number it is, where it is known. */
  readonly holderRef?: Buffer;
}

/** 取号: one ticket carries all the chosen items into the right queue. */
@Injectable()
export class IssueTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly planner: VisitPlanner,
    private readonly newTickets: NewTickets,
    private readonly changes: TicketChanges,
    private readonly issued: IssuedTicketsQuery,
    private readonly holders: HolderRefsService,
  ) {}

  async execute(command: CommandRequest, request: IssueTicketRequest): Promise<IssuedTicketView> {
    refuseUngrantedPriority(command.principal, request);
    const identified = request.holder
      ? this.holders.identify(command, request.holder)
      : { command };
    const ticket = await this.commands.runAtOnce(identified.command, (unit) =>
      this.issue(unit, identified, request),
    );
    return this.issued.view(command.hallId, ticket);
  }

  private async issue(
    unit: UnitOfWork,
    { command, holderRef }: Identified,
    request: IssueTicketRequest,
  ): Promise<TicketView> {
    const visit = await this.planner.planToIssue(unit.manager, unit.hallId, request);
    refuseUnofferedPriority(request, visit.policy);
    const created = await this.newTickets.create(unit, command, visit, request, holderRef);
    const { ticket } = created;
    unit.publish(issuedEvent(ticket, await this.changes.placesOf(ticket)));
    return this.newTickets.viewOf(created);
  }
}
