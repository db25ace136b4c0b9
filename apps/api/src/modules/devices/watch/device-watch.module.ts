import { Module } from '@nestjs/common';
import { AlarmsModule } from '../../alarms/alarms.module';
import { JobsModule } from '../../jobs/jobs.module';
import { PoliciesModule } from '../../policies/policies.module';
import { AnnounceSilentDevices } from './announce-silent-devices';
import { DEVICE_WATCH_QUEUE, DeviceWatchProcessor } from './device-watch.processor';
import { SilentDevicesRepository } from './silent-devices.repository';

@Module({
  imports: [AlarmsModule, PoliciesModule, JobsModule, JobsModule.queue(DEVICE_WATCH_QUEUE)],
  providers: [AnnounceSilentDevices, DeviceWatchProcessor, SilentDevicesRepository],
})
export class DeviceWatchModule {}
