import { Module } from '@nestjs/common';
import { RatingRepository } from './rating.repository';
import { RatingsController } from './ratings.controller';
import { RateService } from './use-cases/rate-service';

@Module({
  controllers: [RatingsController],
  providers: [RateService, RatingRepository],
})
export class RatingsModule {}
