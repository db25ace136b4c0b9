import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs.module';
import { HOUSEKEEPING_QUEUE, HousekeepingProcessor } from './housekeeping.processor';

@Module({
  imports: [JobsModule, JobsModule.queue(HOUSEKEEPING_QUEUE)],
  providers: [HousekeepingProcessor],
})
export class HousekeepingModule {}
