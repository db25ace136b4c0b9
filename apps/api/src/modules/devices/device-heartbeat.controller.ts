import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DeviceHeartbeatView } from '@onewindow/contracts';
import { AnyDevice, Asker } from '../../platform/access/access.decorators';
import type { DevicePrincipal } from '../../platform/access/principal';
import { Answers, Operation } from '../../platform/openapi/route.decorators';
import { DeviceSightings } from './device-sightings';
import { toDeviceView } from './device-view';
import { DeviceHeartbeatDto } from './dto/device-heartbeat.dto';

@ApiTags('devices')
@Controller('api/v1/device/heartbeat')
export class DeviceHeartbeatController {
  constructor(private readonly sightings: DeviceSightings) {}

  /** Kept in memory and written with those of the other devices; no query is made for one. */
  @Post()
  @HttpCode(200)
  @AnyDevice()
  @Operation('sendDeviceHeartbeat', 'Tells that the device is there, and what it is to be')
  @Answers('DeviceHeartbeatView')
  beat(
    @Asker() device: DevicePrincipal,
    @Body() heartbeat: DeviceHeartbeatDto,
  ): DeviceHeartbeatView {
    this.sightings.note(device.hallId, device.id, heartbeat);
    return { device: toDeviceView(device), at: new Date().toISOString() };
  }
}
