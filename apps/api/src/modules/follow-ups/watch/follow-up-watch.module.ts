import { Module } from '@nestjs/common';
import { AlarmsModule } from '../../alarms/alarms.module';
import { JobsModule } from '../../jobs/jobs.module';
import { DueFollowUpRepository } from './due-follow-up.repository';
import { FOLLOW_UP_WATCH_QUEUE, FollowUpWatchProcessor } from './follow-up-watch.processor';
import { WarnOfDueFollowUps } from './warn-of-due-follow-ups';

/** Apart from the follow-ups themselves, so that the commands can run where no jobs do. */
@Module({
  imports: [AlarmsModule, JobsModule, JobsModule.queue(FOLLOW_UP_WATCH_QUEUE)],
  providers: [DueFollowUpRepository, FollowUpWatchProcessor, WarnOfDueFollowUps],
})
export class FollowUpWatchModule {}
