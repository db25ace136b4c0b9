import { Injectable } from '@nestjs/common';
import type { CallNextView } from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../hall/hall-routing.service';
import type { OpenSession } from '../windows/window-session.service';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { TicketCalls, type CallManner } from './ticket-calls';
import { claimNext } from './ticket-claim';

/** Whoever ought to come next of all the queues of a window is called there. */
@Injectable()
export class NextCall {
  constructor(
    private readonly routing: HallRoutingService,
    private readonly calls: TicketCalls,
    private readonly views: TicketViewsQuery,
  ) {}

  /**
   * The caller holds the lock of the session, which has no ticket.
   *
   * @param now the time at which the line is looked at
   */
  async call(
    unit: UnitOfWork,
    session: OpenSession,
    now: number,
    manner: CallManner = {},
  ): Promise<CallNextView> {
    const { manager, hallId } = unit;
    const { windowId, areaId } = session;
    const skills = await this.routing.skillsAt(hallId, windowId, now);
    const before = await claimNext(manager, { hallId, windowId, areaId, skills, now });
    if (!before) return { ticket: null, reason: null };
    const [{ called, reason }, cases] = await Promise.all([
      this.calls.call(unit, session, skills, before, manner),
      this.views.cases(manager, before),
    ]);
    return { ticket: this.views.withCases(called, cases), reason };
  }
}
