import { Injectable } from '@nestjs/common';
import type { OpenTicketRequest, TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { staffIdOf, WindowSessionService } from '../../windows/window-session.service';
import { NewTickets } from '../new-tickets';
import { OpenedTickets } from '../opened-tickets';
import { VisitPlanner } from '../visit-planner';

/** 窗口直接受理: somebody without a number is served at a free window at once. */
@Injectable()
export class OpenTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionService,
    private readonly planner: VisitPlanner,
    private readonly newTickets: NewTickets,
    private readonly opened: OpenedTickets,
  ) {}

  execute(command: CommandRequest, request: OpenTicketRequest): Promise<TicketView> {
    const staffId = staffIdOf(command);
    const { asked, anonymous } = this.newTickets.read(command, request);
    return this.commands.run(anonymous, async (unit) => {
      const { manager, hallId } = unit;
      const session = await this.sessions.lockToCall(manager, hallId, staffId);
      const visit = await this.planner.planAtWindow(manager, hallId, asked, session.windowId);
      const opened = await this.newTickets.openAtWindow(unit, session, visit, asked);
      return this.opened.announce(unit, session, opened);
    });
  }
}
