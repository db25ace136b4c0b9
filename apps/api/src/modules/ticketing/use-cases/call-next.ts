import { Injectable } from '@nestjs/common';
import { CALL_NEXT_MAX_AGE_MS, type CallNextView } from '@onewindow/contracts';
import { hallNow } from '../../../platform/clock/hall-clock';
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
    return this.commands.run(command, (unit) => this.call(unit, staffId), CALL_NEXT_MAX_AGE_MS);
  }

  private async call(unit: UnitOfWork, staffId: string): Promise<CallNextView> {
    const { manager, hallId } = unit;
    const session = await this.sessions.lockOpenOf(manager, hallId, staffId);
    await this.sessions.refuseUnlessMayCall(manager, hallId, session);
    const lookedAt = await hallNow(manager, hallId);
    const skills = await this.routing.skillsAt(hallId, session.windowId, lookedAt);
    const { windowId } = session;
    const before = await claimNext(manager, { hallId, windowId, skills, now: lookedAt });
    if (!before) return { ticket: null, reason: null };
    const { called, reason } = await this.calls.call(unit, session, skills, before);
    return { ticket: await this.views.view(manager, called), reason };
  }
}
