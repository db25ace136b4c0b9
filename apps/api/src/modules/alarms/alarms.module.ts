import { Module } from '@nestjs/common';
import { AlarmBoardService } from './alarm-board.service';
import { AlarmRepository } from './alarm.repository';
import { AlarmsController } from './alarms.controller';
import { HelpCallsController } from './help-calls.controller';
import { OpenAlarmsService } from './open-alarms.service';
import { AcknowledgeAlarm } from './use-cases/acknowledge-alarm';
import { EndAlarm } from './use-cases/end-alarm';
import { HelpCalls } from './use-cases/help-calls';

@Module({
  controllers: [AlarmsController, HelpCallsController],
  providers: [
    AcknowledgeAlarm,
    AlarmBoardService,
    AlarmRepository,
    EndAlarm,
    HelpCalls,
    OpenAlarmsService,
  ],
  exports: [AlarmBoardService, OpenAlarmsService],
})
export class AlarmsModule {}
