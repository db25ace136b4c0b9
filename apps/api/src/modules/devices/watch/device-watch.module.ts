import { Module } from '@nestjs/common';
import { AlarmsModule } from '../../alarms/alarms.module';
import { JobsModule } from '../../jobs/jobs.module';
import { PoliciesModule } from '../../policies/policies.module';
import { AnnounceDeviceTroubles } from './announce-device-troubles';
import { DEVICE_WATCH_QUEUE, DeviceWatchProcessor } from './device-watch.processor';
import { DeviceTroublesRepository } from './device-troubles.repository';

@Module({
  imports: [AlarmsModule, PoliciesModule, JobsModule, JobsModule.queue(DEVICE_WATCH_QUEUE)],
  providers: [AnnounceDeviceTroubles, DeviceWatchProcessor, DeviceTroublesRepository],
})
export class DeviceWatchModule {}
