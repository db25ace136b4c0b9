import { Injectable } from '@nestjs/common';
import { ALARMS_ENDED_BY_HAND } from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { AlarmBoardService } from '../alarm-board.service';
import { alarmNotFound } from '../alarm-refusals';
import { AlarmRepository } from '../alarm.repository';

/** "It is done", for what no machine can see: that somebody has been helped. */
@Injectable()
export class EndAlarm {
  constructor(
    private readonly commands: CommandRunner,
    private readonly alarms: AlarmRepository,
    private readonly board: AlarmBoardService,
  ) {}

  /** @throws DomainError `alarms.not-found`, `alarms.ends-itself` */
  execute(command: CommandRequest, id: string): Promise<Record<string, never>> {
    return this.commands.run(command, async (unit) => {
      const alarm = await this.alarms.lockOpen(unit.manager, unit.hallId, id);
      if (!alarm) throw alarmNotFound();
      if (!ALARMS_ENDED_BY_HAND.includes(alarm.kind)) {
        throw new DomainError('alarms.ends-itself', 'It ends with its cause, and not before.');
      }
      await this.board.end(unit, alarm);
      unit.audit({ action: 'alarm.end', subject: `alarm:${id}` });
      return {};
    });
  }
}
