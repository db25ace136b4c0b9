import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import { queuesServed } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { RatingInvitations } from '../../ratings/rating-invitations.service';
import { WindowSessionService } from '../../windows/window-session.service';
import { beginService } from '../services.log';
import { TicketChanges } from '../ticket-changes';
import { atWindowEvent } from '../ticket-events';
import { WindowDesk } from '../window-desk';

/** 取消挂起: the citizen is back at the window, and service goes on without a call. */
@Injectable()
export class ResumeTicket {
  constructor(
    private readonly desk: WindowDesk,
    private readonly sessions: WindowSessionService,
    private readonly routing: HallRoutingService,
    private readonly changes: TicketChanges,
    private readonly invitations: RatingInvitations,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.desk.run(command, ticketId, async ({ unit, session, before, at }) => {
      const { manager, hallId } = unit;
      await this.sessions.refuseUnlessMayCall(manager, hallId, session);
      const skills = await this.routing.skillsAt(hallId, at.windowId, await unit.now());
      const queueIds = queuesServed(skills, before.itemKinds);
      const resumed = await this.changes.apply(unit, before, 'resume', { ...at, queueIds });
      await beginService(unit, resumed, session.staffId);
      const places = await this.changes.placesOf(resumed, before);
      unit.publish(atWindowEvent('ticket.resumed', resumed, places));
      await this.invitations.closeForStart(unit, at.windowId);
      return resumed;
    });
  }
}
