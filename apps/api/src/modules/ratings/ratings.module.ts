import { Module } from '@nestjs/common';
import { NewRatings } from './new-ratings';
import { PadController } from './pad.controller';
import { RatingInvitationRepository } from './rating-invitation.repository';
import { RatingInvitations } from './rating-invitations.service';
import { RatingRepository } from './rating.repository';
import { RatingWithdrawal } from './rating-withdrawal.service';
import { RatingsController } from './ratings.controller';
import { RateAtWindow } from './use-cases/rate-at-window';
import { RateService } from './use-cases/rate-service';

@Module({
  controllers: [RatingsController, PadController],
  providers: [
    NewRatings,
    RateAtWindow,
    RateService,
    RatingInvitationRepository,
    RatingInvitations,
    RatingRepository,
    RatingWithdrawal,
  ],
  exports: [RatingInvitations, RatingWithdrawal],
})
export class RatingsModule {}
