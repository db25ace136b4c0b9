import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { RatingInvitations } from '../../ratings/rating-invitations.service';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { beginService } from '../services.log';
import { WindowDesk } from '../window-desk';

/** 到达: the citizen has arrived at the window; said by the clerk, never assumed. */
@Injectable()
export class StartService {
  constructor(
    private readonly desk: WindowDesk,
    private readonly invitations: RatingInvitations,
    private readonly views: TicketViewsQuery,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.desk.runFor(command, ticketId, async ({ unit, session, before, at, change }) => {
      const started = await change('ticket.started', before, 'start', at);
      await beginService(unit, started, session.staffId);
      const [cases] = await Promise.all([
        this.views.cases(unit.manager, started),
        this.invitations.closeForStart(unit, at.windowId),
      ]);
      return this.views.withCases(started, cases);
    });
  }
}
