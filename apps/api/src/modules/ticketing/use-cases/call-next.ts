import { Injectable } from '@nestjs/common';
import { CALL_NEXT_MAX_AGE_MS, type CallNextView } from '@onewindow/contracts';
import { hallNow } from '../../../platform/clock/hall-clock';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { staffIdOf, WindowSessionService } from '../../windows/window-session.service';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketCalls } from '../ticket-calls';
import { claimNext } from '../ticket-claim';

/** 叫号: the window calls whoever ought to come next of all the queues it serves. */
@Injectable()
export class CallNext {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionService,
    private readonly routing: HallRoutingService,
    private readonly calls: TicketCalls,
    private readonly views: TicketViewsQuery,
  ) {}

  execute(command: CommandRequest): Promise<CallNextView> {
    const staffId = staffIdOf(command);
    return this.commands.runAtOnce(
      command,
      (unit) => this.call(unit, staffId),
      CALL_NEXT_MAX_AGE_MS,
    );
  }

  private async call(unit: UnitOfWork, staffId: string): Promise<CallNextView> {
    const { manager, hallId } = unit;
    // One journey; the database takes the lock first and looks at the rest under it.
    const [session, hasOpenTicket, lookedAt] = await Promise.all([
      this.sessions.lockOpenOf(manager, hallId, staffId),
      this.sessions.hasOpenTicket(manager, hallId, staffId),
      hallNow(manager, hallId),
    ]);
    if (hasOpenTicket) {
      throw new DomainError('windows.ticket-open', 'Finish the ticket at the window first.');
    }
    const skills = await this.routing.skillsAt(hallId, session.windowId, lookedAt);
    const { windowId } = session;
    const before = await claimNext(manager, { hallId, windowId, skills, now: lookedAt });
    if (!before) return { ticket: null, reason: null };
    const [{ called, reason }, cases] = await Promise.all([
      this.calls.call(unit, session, skills, before),
      this.views.cases(manager, before),
    ]);
    return { ticket: this.views.withCases(called, cases), reason };
  }
}
