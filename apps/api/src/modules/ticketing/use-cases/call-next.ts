import { Injectable } from '@nestjs/common';
import { CALL_NEXT_MAX_AGE_MS, type CallNextView, type CallReasonView } from '@onewindow/contracts';
import { callReason, queuesServed, type WindowSkill } from '@onewindow/queueing';
import { hallNow } from '../../../platform/clock/hall-clock';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { RatingInvitations } from '../../ratings/rating-invitations.service';
import {
  staffIdOf,
  WindowSessionService,
  type OpenSession,
} from '../../windows/window-session.service';
import { TicketLineQuery } from '../queries/ticket-line.query';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketChanges } from '../ticket-changes';
import { claimNext } from '../ticket-claim';
import { atWindowEvent } from '../ticket-events';
import type { TicketRecord } from '../ticket.record';

/** 叫号: the window calls whoever ought to come next of all the queues it serves. */
@Injectable()
export class CallNext {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionService,
    private readonly routing: HallRoutingService,
    private readonly changes: TicketChanges,
    private readonly views: TicketViewsQuery,
    private readonly line: TicketLineQuery,
    private readonly invitations: RatingInvitations,
  ) {}

  execute(command: CommandRequest): Promise<CallNextView> {
    const staffId = staffIdOf(command);
    return this.commands.run(command, (unit) => this.call(unit, staffId), CALL_NEXT_MAX_AGE_MS);
  }

  private async call(unit: UnitOfWork, staffId: string): Promise<CallNextView> {
    const { manager, hallId } = unit;
    const session = await this.sessions.lockOpenOf(manager, hallId, staffId);
    if (await this.sessions.hasOpenTicket(manager, hallId, session.id)) {
      throw new DomainError('windows.ticket-open', 'Finish the ticket at the window first.');
    }
    const lookedAt = await hallNow(manager, hallId);
    const skills = await this.routing.skillsAt(hallId, session.windowId, lookedAt);
    const { windowId } = session;
    const before = await claimNext(manager, { hallId, windowId, skills, now: lookedAt });
    if (!before) return { ticket: null, reason: null };
    return this.callClaimed(unit, session, skills, before);
  }

  private async callClaimed(
    unit: UnitOfWork,
    { id: sessionId, windowId }: OpenSession,
    skills: readonly WindowSkill[],
    before: TicketRecord,
  ): Promise<CallNextView> {
    const reason = await this.reasonOf(unit, before);
    const queueIds = queuesServed(skills, before.itemKinds);
    const called = await this.changes.apply(
      unit,
      before,
      'call',
      { windowId, sessionId, queueIds },
      { reason: reason.code, overtakes: reason.overtakes },
    );
    unit.publish(atWindowEvent('ticket.called', called, await this.changes.placesOf(called)));
    await this.invitations.closeForNext(unit, windowId);
    return { ticket: await this.views.view(unit.manager, called), reason };
  }

  private async reasonOf(unit: UnitOfWork, before: TicketRecord): Promise<CallReasonView> {
    const overtakes = await this.line.countIssuedBefore(unit.manager, before);
    return { ...callReason(before, [], await unit.now()), overtakes };
  }
}
