import { Injectable } from '@nestjs/common';
import type { NextLegRequest, TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { SentTickets } from '../sent-tickets';
import { endService } from '../services.log';
import { TicketChanges } from '../ticket-changes';
import type { TicketRecord } from '../ticket.record';
import { VisitLegs } from '../visit-legs';
import { WindowDesk, type AtDesk } from '../window-desk';

/** 联办下一项: what was done here is closed; the visit goes on elsewhere with the same number. */
@Injectable()
export class SendToNextLeg {
  constructor(
    private readonly desk: WindowDesk,
    private readonly views: TicketViewsQuery,
    private readonly legs: VisitLegs,
    private readonly changes: TicketChanges,
    private readonly sent: SentTickets,
  ) {}

  execute(command: CommandRequest, ticketId: string, request: NextLegRequest): Promise<TicketView> {
    return this.desk.run(command, ticketId, (desk) => this.send(desk, request));
  }

  private async send(
    { unit, before, at }: AtDesk,
    { outcomes }: NextLegRequest,
  ): Promise<TicketRecord> {
    const cases = await this.views.cases(unit.manager, before);
    const doneIds = outcomes.map(({ caseId }) => caseId);
    const left = cases.filter(({ id, outcome }) => outcome === null && !doneIds.includes(id));
    const leg = await this.legs.next(unit, before, left);
    const args = { ...at, cases, outcomes, ...leg };
    const after = await this.changes.apply(unit, before, 'next-leg', args);
    await endService(unit, after, outcomes);
    await this.sent.announce(unit, 'next-leg', before, after);
    return after;
  }
}
