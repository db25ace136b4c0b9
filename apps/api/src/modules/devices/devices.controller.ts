import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DeviceView } from '@onewindow/contracts';
import { AnyDevice, Asker } from '../../platform/access/access.decorators';
import type { DevicePrincipal } from '../../platform/access/principal';
import { Answers, Operation } from '../../platform/openapi/route.decorators';
import { toDeviceView } from './device-view';

@ApiTags('devices')
@Controller('api/v1/device')
export class DevicesController {
  /** Tells a device who it is and where it stands. */
  @Get()
  @AnyDevice()
  @Operation('getOwnDevice', 'The device that asks, and where it stands')
  @Answers('DeviceView')
  current(@Asker() device: DevicePrincipal): DeviceView {
    return toDeviceView(device);
  }
}
