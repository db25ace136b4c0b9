import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { RatingInvitations } from './rating-invitations.service';
import { RatingRepository } from './rating.repository';

/** Takes back what was asked about a service whose end is being taken back. */
@Injectable()
export class RatingWithdrawal {
  constructor(
    private readonly ratings: RatingRepository,
    private readonly invitations: RatingInvitations,
  ) {}

  /**
   * Locks in the order in which a rating does: the invitation, then the service. Whoever comes second
   * sees what the first has done.
   *
   * @returns false when the service has been rated: a word once given is not talked away
   */
  async withdraw(
    unit: UnitOfWork,
    service: { readonly windowId: string; readonly serviceId: string },
  ): Promise<boolean> {
    const invitation = await this.invitations.lock(unit, service);
    const { manager, hallId } = unit;
    if (await this.ratings.lockAgainstRating(manager, hallId, service.serviceId)) return false;
    const isOpen = invitation !== undefined && invitation.closedBy === undefined;
    if (isOpen) await this.invitations.close(unit, service.windowId, 'undone');
    return true;
  }
}
