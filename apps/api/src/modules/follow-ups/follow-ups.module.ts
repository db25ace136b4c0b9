import { Module } from '@nestjs/common';
import { AlarmsModule } from '../alarms/alarms.module';
import { PoliciesModule } from '../policies/policies.module';
import { FollowUpFiguresController } from './figures/follow-up-figures.controller';
import { FollowUpFigures } from './figures/follow-up-figures.service';
import { FollowUpDecisionsController } from './follow-up-decisions.controller';
import { FollowUpRulesController } from './follow-up-rules.controller';
import { FollowUpRules } from './follow-up-rules.service';
import { FollowUpStepsController } from './follow-up-steps.controller';
import { FollowUpTerms } from './follow-up-terms';
import { FollowUpRepository } from './follow-up.repository';
import { FollowUpsController } from './follow-ups.controller';
import { FollowUpsQuery } from './follow-ups.query';
import { NewFollowUps } from './new-follow-ups.service';
import { OwnFollowUpController } from './own-follow-up.controller';
import { TakeFollowUpStep } from './use-cases/take-follow-up-step';

@Module({
  imports: [AlarmsModule, PoliciesModule],
  controllers: [
    FollowUpsController,
    FollowUpStepsController,
    FollowUpDecisionsController,
    FollowUpFiguresController,
    FollowUpRulesController,
    OwnFollowUpController,
  ],
  providers: [
    FollowUpFigures,
    FollowUpRepository,
    FollowUpRules,
    FollowUpsQuery,
    FollowUpTerms,
    NewFollowUps,
    TakeFollowUpStep,
  ],
  exports: [NewFollowUps],
})
export class FollowUpsModule {}
