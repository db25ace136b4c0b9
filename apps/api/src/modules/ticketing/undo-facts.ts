import { Injectable } from '@nestjs/common';
import { isAtWindow, type UndoFacts, type WindowStanding } from '@onewindow/queueing';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { RatingWithdrawal } from '../ratings/rating-withdrawal.service';
import { WindowSessionService } from '../windows/window-session.service';
import { RegainedPlaces } from './bookings/regained-places';
import type { StoredStep } from './press-steps.repository';
import { findEndedBy } from './services.log';
import type { TicketRecord } from './ticket.record';

/** One ticket of a key press that somebody wants to take back. */
export interface UndoneStep {
  readonly step: StoredStep;
  readonly ticket: TicketRecord;
  readonly pressId: string;
}

/** What has become of a ticket since a key press, as the rule of taking it back asks. */
@Injectable()
export class UndoFactsQuery {
  constructor(
    private readonly sessions: WindowSessionService,
    private readonly ratings: RatingWithdrawal,
    private readonly places: RegainedPlaces,
  ) {}

  /**
   * What the ticket would need again is taken on the way; the caller rolls back when the rule
   * refuses.
   *
   * @param openIds the sessions of the press that are still open
   */
  async of(
    unit: UnitOfWork,
    { step, ticket, pressId }: UndoneStep,
    openIds: ReadonlySet<string>,
  ): Promise<Omit<UndoFacts, 'isOwn'>> {
    const isLatest = ticket.pressId === pressId;
    return {
      isLatest,
      isRated: await this.isRated(unit, ticket.id, pressId),
      window: await this.windowOf(unit, step, openIds),
      hasPlace:
        isLatest && step.before.state === 'booked' && (await this.places.regain(unit, ticket)),
    };
  }

  private async isRated(unit: UnitOfWork, ticketId: string, pressId: string): Promise<boolean> {
    const ended = await findEndedBy(unit, ticketId, pressId);
    if (!ended) return false;
    return !(await this.ratings.withdraw(unit, { ...ended, serviceId: ended.id }));
  }

  private async windowOf(
    { manager, hallId }: UnitOfWork,
    { before }: StoredStep,
    openIds: ReadonlySet<string>,
  ): Promise<WindowStanding> {
    const { sessionId } = before;
    if (!isAtWindow(before) || sessionId === undefined) return 'free';
    if (!openIds.has(sessionId)) return 'closed';
    return (await this.sessions.hasOpenTicket(manager, hallId, sessionId)) ? 'busy' : 'free';
  }
}
