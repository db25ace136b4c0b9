import { Body, Controller, Header, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EnrolmentCodeView } from '@onewindow/contracts';
import { Public } from '../../../platform/access/access.decorators';
import { Answers, Operation, Refuses } from '../../../platform/openapi/route.decorators';
import { AskerAddress } from '../../identity/throttling/asker-address.decorator';
import { RequestEnrolmentDto } from './dto/request-enrolment.dto';
import { RequestEnrolment } from './use-cases/request-enrolment';

@ApiTags('devices')
@Controller('api/v1/enrolments')
export class EnrolmentsController {
  constructor(private readonly requestEnrolment: RequestEnrolment) {}

  /** The key opens nothing until an administrator has entered the code. */
  @Post()
  @Public()
  @Header('Cache-Control', 'no-store')
  @Operation('requestEnrolment', 'A new device asks for a code to show')
  @Answers('EnrolmentCodeView')
  @Refuses('hall.not-found', 'devices.already-enrolled', 'request.too-many')
  request(
    @Body() body: RequestEnrolmentDto,
    @AskerAddress() address: string,
  ): Promise<EnrolmentCodeView> {
    return this.requestEnrolment.execute(body, address);
  }
}
