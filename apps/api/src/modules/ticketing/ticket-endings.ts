import { Injectable } from '@nestjs/common';
import type { CaseView, CompleteTicketRequest, TicketView } from '@onewindow/contracts';
import { refuseRejoin } from '@onewindow/queueing';
import { RatingInvitations } from '../ratings/rating-invitations.service';
import { releaseItems } from './held-items';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { QueuePolicyQuery } from './queue-policy.query';
import { endService } from './services.log';
import type { AtDesk } from './window-desk';

/** How a ticket leaves the window that called it: served, or unanswered. */
@Injectable()
export class TicketEndings {
  constructor(
    private readonly views: TicketViewsQuery,
    private readonly policies: QueuePolicyQuery,
    private readonly invitations: RatingInvitations,
  ) {}

  /** Every case gets its outcome, and the pad of the window asks for a rating. */
  async complete(
    { unit, before, at, change }: AtDesk,
    { outcomes }: CompleteTicketRequest,
  ): Promise<TicketView> {
    const cases = await this.views.cases(unit.manager, before);
    const closing = { ...at, cases, outcomes };
    const completed = await change('ticket.completed', before, 'complete', closing);
    const serviceId = await endService(unit, completed, outcomes);
    const { label, language } = completed;
    await this.invitations.open(unit, { windowId: at.windowId, serviceId, label, language });
    return this.views.withCases(completed, closedCases(cases, outcomes));
  }

  /** Nobody came in the time the queue gives them. Who cannot come back is free to begin anew. */
  async markMissed({ unit, before, at, change }: AtDesk): Promise<TicketView> {
    const { manager, hallId } = unit;
    const { noShowMinutes, rejoin } = await this.policies.find(manager, hallId, before.queueId);
    const policy = { noShowMinutes };
    const missed = await change('ticket.missed', before, 'mark-missed', { ...at, policy });
    if (refuseRejoin(missed, rejoin)) await releaseItems(manager, missed);
    return this.views.view(manager, missed);
  }
}

/** As they stand once the service has ended; the rule has seen to it that each has its outcome. */
function closedCases(
  cases: readonly CaseView[],
  outcomes: CompleteTicketRequest['outcomes'],
): readonly CaseView[] {
  const outcomeOf = new Map(outcomes.map(({ caseId, outcome }) => [caseId, outcome]));
  return cases.map((one) => ({ ...one, outcome: outcomeOf.get(one.id) ?? one.outcome }));
}
