import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FleetDeviceView, PendingDeviceView } from '@onewindow/contracts';
import { Asker, Permit } from '../../../platform/access/access.decorators';
import { actorOf, type Principal } from '../../../platform/access/principal';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import {
  Answers,
  AnswersList,
  Operation,
  Refuses,
} from '../../../platform/openapi/route.decorators';
import { AskerAddress } from '../../identity/throttling/asker-address.decorator';
import { AssignDeviceDto, EnrolDeviceDto } from './dto/assign-device.dto';
import { CheckEnrolmentDto } from './dto/check-enrolment.dto';
import { FleetRegister } from './fleet-register';
import { AssignDevice } from './use-cases/assign-device';
import { CheckEnrolment } from './use-cases/check-enrolment';
import { EnrolDevice } from './use-cases/enrol-device';
import { RevokeDevice } from './use-cases/revoke-device';

@ApiTags('devices')
@Controller('api/v1/halls/:hallId')
@Permit('device.manage')
export class FleetController {
  constructor(
    private readonly register: FleetRegister,
    private readonly checkEnrolment: CheckEnrolment,
    private readonly enrolDevice: EnrolDevice,
    private readonly assignDevice: AssignDevice,
    private readonly revokeDevice: RevokeDevice,
  ) {}

  @Get('devices')
  @Permit('device.steer')
  @Header('Cache-Control', 'no-store')
  @Operation('listDevices', 'All devices of a hall and when they were last heard')
  @AnswersList('FleetDeviceView')
  list(@Param('hallId') hallId: string): Promise<readonly FleetDeviceView[]> {
    return this.register.list(hallId);
  }

  /** A reading that is posted, because a code does not belong into an address. */
  @Post('enrolment-checks')
  @HttpCode(200)
  @Operation('checkEnrolment', 'What kind of device shows this code')
  @Answers('PendingDeviceView')
  @Refuses('devices.code-unknown', 'request.too-many')
  check(
    @Param('hallId') hallId: string,
    @Asker() asker: Principal,
    @AskerAddress() address: string,
    @Body() { code }: CheckEnrolmentDto,
  ): Promise<PendingDeviceView> {
    return this.checkEnrolment.execute(hallId, code, { actor: actorOf(asker), address });
  }

  @Post('devices')
  @Operation('enrolDevice', 'Let in the device that shows this code')
  @Answers('FleetDeviceView')
  @Refuses(
    'devices.code-unknown',
    'devices.place-unfit',
    'hall.area-not-found',
    'hall.window-not-found',
    'request.too-many',
  )
  enrol(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @AskerAddress() address: string,
    @Body() body: EnrolDeviceDto,
  ): Promise<FleetDeviceView> {
    return this.enrolDevice.execute(command, body, address);
  }

  @Post('devices/:deviceId/assign')
  @HttpCode(200)
  @Operation('assignDevice', 'Give a device another name or place')
  @Answers('FleetDeviceView')
  @Refuses(
    'devices.not-found',
    'devices.already-revoked',
    'devices.place-unfit',
    'hall.area-not-found',
    'hall.window-not-found',
  )
  assign(
    @Param('hallId') _hallId: string,
    @Param('deviceId', ParseUUIDPipe) deviceId: string,
    @Command() command: CommandRequest,
    @Body() body: AssignDeviceDto,
  ): Promise<FleetDeviceView> {
    return this.assignDevice.execute(command, deviceId, body);
  }

  @Post('devices/:deviceId/revoke')
  @HttpCode(200)
  @Operation('revokeDevice', 'Take the key of a device away for good')
  @Answers('FleetDeviceView')
  @Refuses('devices.not-found')
  revoke(
    @Param('hallId') _hallId: string,
    @Param('deviceId', ParseUUIDPipe) deviceId: string,
    @Command() command: CommandRequest,
  ): Promise<FleetDeviceView> {
    return this.revokeDevice.execute(command, deviceId);
  }
}
