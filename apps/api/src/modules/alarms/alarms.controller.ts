import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AlarmView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import {
  Answers,
  AnswersEmptyObject,
  Operation,
  Refuses,
} from '../../platform/openapi/route.decorators';
import { AcknowledgeAlarm } from './use-cases/acknowledge-alarm';
import { EndAlarm } from './use-cases/end-alarm';

/** What waits for a person; the list itself is the room `alarms`. */
@ApiTags('alarms')
@Controller('api/v1/halls/:hallId/alarms/:alarmId')
@Permit('alarm.answer')
export class AlarmsController {
  constructor(
    private readonly acknowledgeAlarm: AcknowledgeAlarm,
    private readonly endAlarm: EndAlarm,
  ) {}

  @Post('acknowledge')
  @HttpCode(200)
  @Operation('acknowledgeAlarm', 'Say that one sees to it; the first who says so is shown')
  @Answers('AlarmView')
  @Refuses('alarms.not-found')
  acknowledge(
    @Param('hallId') _hallId: string,
    @Param('alarmId', ParseUUIDPipe) alarmId: string,
    @Command() command: CommandRequest,
  ): Promise<AlarmView> {
    return this.acknowledgeAlarm.execute(command, alarmId);
  }

  @Post('end')
  @HttpCode(200)
  @Operation('endAlarm', 'Say that it is done, where no machine can see that')
  @AnswersEmptyObject()
  @Refuses('alarms.not-found', 'alarms.ends-itself')
  end(
    @Param('hallId') _hallId: string,
    @Param('alarmId', ParseUUIDPipe) alarmId: string,
    @Command() command: CommandRequest,
  ): Promise<Record<string, never>> {
    return this.endAlarm.execute(command, alarmId);
  }
}
