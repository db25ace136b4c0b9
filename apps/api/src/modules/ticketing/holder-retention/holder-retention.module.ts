import { Module } from '@nestjs/common';
import { BookingRulesModule } from '../../appointments/rules/booking-rules.module';
import { HallModule } from '../../hall/hall.module';
import { JobsModule } from '../../jobs/jobs.module';
import { ForgetHoldersProcessor, HOLDER_RETENTION_QUEUE } from './forget-holders.processor';
import { ForgetHolders } from './forget-holders';
import { KnownHoldersRepository } from './known-holders.repository';

@Module({
  imports: [HallModule, BookingRulesModule, JobsModule, JobsModule.queue(HOLDER_RETENTION_QUEUE)],
  providers: [ForgetHolders, ForgetHoldersProcessor, KnownHoldersRepository],
})
export class HolderRetentionModule {}
