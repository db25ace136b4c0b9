import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeviceHeartbeatController } from './device-heartbeat.controller';
import { DeviceSightings } from './device-sightings';
import { DeviceEntity } from './device.entity';
import { DevicesController } from './devices.controller';
import { DevicesService } from './devices.service';

@Module({
  imports: [TypeOrmModule.forFeature([DeviceEntity])],
  controllers: [DevicesController, DeviceHeartbeatController],
  providers: [DevicesService, DeviceSightings],
  exports: [DevicesService, DeviceSightings],
})
export class DevicesModule {}
