import { Injectable } from '@nestjs/common';
import type { RateAtWindowRequest, RatingView } from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { wasInvited } from '../invitation-rule';
import { NewRatings } from '../new-ratings';
import { RatingInvitations } from '../rating-invitations.service';
import { RatingRepository } from '../rating.repository';

/** 窗口评价器: whoever has just been served rates at the pad of the window, while it asks. */
@Injectable()
export class RateAtWindow {
  constructor(
    private readonly commands: CommandRunner,
    private readonly ratings: RatingRepository,
    private readonly invitations: RatingInvitations,
    private readonly newRatings: NewRatings,
  ) {}

  /** @param windowId where the pad stands, not what it says */
  execute(
    command: CommandRequest,
    windowId: string | null,
    request: RateAtWindowRequest,
  ): Promise<RatingView> {
    return this.commands.run(command, async (unit) => {
      if (windowId === null) throw notInvited();
      await this.refuseUnlessInvited(unit, windowId, request.serviceId, command.ageMs);
      const service = await this.ratings.findService(unit.manager, unit.hallId, request.serviceId);
      if (!service) throw notInvited();
      return this.newRatings.record(unit, service, request, 'PAD');
    });
  }

  private async refuseUnlessInvited(
    unit: UnitOfWork,
    windowId: string,
    serviceId: string,
    ageMs: number,
  ): Promise<void> {
    const invitation = await this.invitations.lock(unit, { windowId, serviceId });
    if (!invitation) throw notInvited();
    if (invitation.closedBy === 'rated') {
      throw new DomainError('ratings.already-rated', 'This service has been rated.');
    }
    // Its end was taken back: the service goes on.
    if (invitation.closedBy === 'undone') throw notInvited();
    const touchedAt = (await unit.now()) - ageMs;
    if (!wasInvited(invitation, touchedAt)) throw notInvited();
  }
}

function notInvited(): DomainError {
  return new DomainError('ratings.not-invited', 'The pad of this window does not ask for this.');
}
