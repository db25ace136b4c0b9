import { Injectable } from '@nestjs/common';
import type { CallReasonView } from '@onewindow/contracts';
import { callReason, queuesServed, type WindowSkill } from '@onewindow/queueing';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { RatingInvitations } from '../ratings/rating-invitations.service';
import type { OpenSession } from '../windows/window-session.service';
import { TicketLineQuery } from './queries/ticket-line.query';
import { TicketChanges } from './ticket-changes';
import { atWindowEvent } from './ticket-events';
import type { TicketRecord } from './ticket.record';

export interface TicketCall {
  readonly called: TicketRecord;
  readonly reason: CallReasonView;
}

/** Calls a claimed ticket to a window; whoever was served there before is asked nothing any more. */
@Injectable()
export class TicketCalls {
  constructor(
    private readonly changes: TicketChanges,
    private readonly line: TicketLineQuery,
    private readonly invitations: RatingInvitations,
  ) {}

  /** The caller holds the locks of session and ticket. */
  async call(
    unit: UnitOfWork,
    { id: sessionId, windowId }: OpenSession,
    skills: readonly WindowSkill[],
    before: TicketRecord,
  ): Promise<TicketCall> {
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
    return { called, reason };
  }

  private async reasonOf(unit: UnitOfWork, before: TicketRecord): Promise<CallReasonView> {
    const [now, overtakes] = await Promise.all([
      unit.now(),
      this.line.countIssuedBefore(unit.manager, before),
    ]);
    return { ...callReason(before, [], now), overtakes };
  }
}
