import { Injectable } from '@nestjs/common';
import type { CallChosenReason, CallReasonView } from '@onewindow/contracts';
import { callReason, queuesServed, type WindowSkill } from '@onewindow/queueing';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { RatingInvitations } from '../ratings/rating-invitations.service';
import type { OpenSession } from '../windows/window-session.service';
import { TicketLineQuery } from './queries/ticket-line.query';
import { TicketChanges } from './ticket-changes';
import { calledEvent } from './ticket-events';
import type { TicketRecord } from './ticket.record';

export interface TicketCall {
  readonly called: TicketRecord;
  readonly reason: CallReasonView;
}

export interface CallManner {
  /** Out of turn, and why. */
  readonly chosenFor?: CallChosenReason;
  /** The same key press has just asked for a rating: its holder is still there to answer. */
  readonly leavesInvitation?: boolean;
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
    { id: sessionId, windowId, areaId }: OpenSession,
    skills: readonly WindowSkill[],
    before: TicketRecord,
    manner: CallManner = {},
  ): Promise<TicketCall> {
    const { chosenFor } = manner;
    const reason = await this.reasonOf(unit, before, chosenFor);
    const queueIds = queuesServed(skills, before.itemKinds);
    const called = await this.changes.apply(
      unit,
      before,
      'call',
      { windowId, sessionId, areaId, queueIds },
      { details: { reason: reason.code, overtakes: reason.overtakes, chosenFor } },
    );
    const places = await this.changes.placesOf(called, before);
    unit.publish(calledEvent(before, called, places));
    if (!manner.leavesInvitation) await this.invitations.closeForNext(unit, windowId);
    return { called, reason };
  }

  private async reasonOf(
    unit: UnitOfWork,
    before: TicketRecord,
    chosenFor: CallChosenReason | undefined,
  ): Promise<CallReasonView> {
    const [now, overtakes] = await Promise.all([
      unit.now(),
      this.line.countIssuedBefore(unit.manager, before),
    ]);
    const reason = { ...callReason(before, [], now), overtakes };
    return chosenFor === undefined ? reason : { ...reason, code: 'chosen' };
  }
}
