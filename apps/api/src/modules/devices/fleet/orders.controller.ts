import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FleetDeviceView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../../platform/openapi/route.decorators';
import { DeviceOrdersDto } from './dto/device-orders.dto';
import { ReloadDevice } from './use-cases/reload-device';
import { SetDeviceOrders } from './use-cases/set-device-orders';

/** What whoever runs the hall may ask of a device during the day. */
@ApiTags('devices')
@Controller('api/v1/halls/:hallId/devices/:deviceId')
@Permit('device.steer')
export class OrdersController {
  constructor(
    private readonly setDeviceOrders: SetDeviceOrders,
    private readonly reloadDevice: ReloadDevice,
  ) {}

  @Post('orders')
  @HttpCode(200)
  @Operation('setDeviceOrders', 'How a device is to be: its volume, locked or not, a kiosk’s offer')
  @Answers('FleetDeviceView')
  @Refuses('devices.not-found', 'devices.orders-unfit', 'catalogue.item-not-found')
  setOrders(
    @Param('hallId') _hallId: string,
    @Param('deviceId', ParseUUIDPipe) deviceId: string,
    @Command() command: CommandRequest,
    @Body() body: DeviceOrdersDto,
  ): Promise<FleetDeviceView> {
    return this.setDeviceOrders.execute(command, deviceId, body);
  }

  @Post('reload')
  @HttpCode(200)
  @Operation('reloadDevice', 'Ask a device to load itself anew, as soon as nobody is using it')
  @Answers('FleetDeviceView')
  @Refuses('devices.not-found')
  reload(
    @Param('hallId') _hallId: string,
    @Param('deviceId', ParseUUIDPipe) deviceId: string,
    @Command() command: CommandRequest,
  ): Promise<FleetDeviceView> {
    return this.reloadDevice.execute(command, deviceId);
  }
}
