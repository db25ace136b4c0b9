import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/follow-ups.module';
import { RatingFiguresController } from './figures/rating-figures.controller';
import { RatingFigures } from './figures/rating-figures.service';
import { RatingReasonsQuery } from './figures/rating-reasons.query';
import { RatingTallyQuery } from './figures/rating-tally.query';
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
  imports: [FollowUpsModule],
  controllers: [RatingsController, PadController, RatingFiguresController],
  providers: [
    NewRatings,
    RateAtWindow,
    RatingFigures,
    RatingReasonsQuery,
    RatingTallyQuery,
    RateService,
    RatingInvitationRepository,
    RatingInvitations,
    RatingRepository,
    RatingWithdrawal,
  ],
  exports: [RatingInvitations, RatingWithdrawal],
})
export class RatingsModule {}
