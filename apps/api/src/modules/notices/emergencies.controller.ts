import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { NoticeView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { RaiseEmergencyDto } from './dto/notices.dto';
import { RaiseEmergency } from './use-cases/raise-emergency';

/** An emergency in prepared words; it is ended like any other notice. */
@ApiTags('notices')
@Controller('api/v1/halls/:hallId/emergencies')
@Permit('emergency.raise')
export class EmergenciesController {
  constructor(private readonly raiseEmergency: RaiseEmergency) {}

  @Post()
  @HttpCode(200)
  @Operation('raiseEmergency', 'Take the boards over at once with words that are prepared')
  @Answers('NoticeView')
  @Refuses('notices.text-unfit', 'hall.area-not-found')
  raise(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() body: RaiseEmergencyDto,
  ): Promise<NoticeView> {
    return this.raiseEmergency.execute(command, body);
  }
}
