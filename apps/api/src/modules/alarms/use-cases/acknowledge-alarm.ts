import { Injectable } from '@nestjs/common';
import type { AlarmView } from '@onewindow/contracts';
import type { StaffPrincipal } from '../../../platform/access/principal';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { AlarmRepository } from '../alarm.repository';
import { alarmNotFound } from '../alarm-refusals';
import { staffOf } from '../staff-who-answers';

/** "I see to it": the first who says so is shown to all the others. */
@Injectable()
export class AcknowledgeAlarm {
  constructor(
    private readonly commands: CommandRunner,
    private readonly alarms: AlarmRepository,
  ) {}

  /** Whoever is second is told who was first. @throws DomainError `alarms.not-found` */
  execute(command: CommandRequest, id: string): Promise<AlarmView> {
    const staff = staffOf(command);
    return this.commands.run(command, async (unit) => {
      const alarm = await this.alarms.lockOpen(unit.manager, unit.hallId, id);
      if (!alarm) throw alarmNotFound();
      return alarm.acknowledgedAt === null ? this.acknowledge(unit, alarm, staff) : alarm;
    });
  }

  private async acknowledge(
    unit: UnitOfWork,
    alarm: AlarmView,
    staff: StaffPrincipal,
  ): Promise<AlarmView> {
    const at = new Date(await unit.now());
    await this.alarms.acknowledge(unit.manager, unit.hallId, alarm.id, { by: staff.id, at });
    const seenTo = { acknowledgedAt: at.toISOString(), acknowledgedBy: staff.name };
    unit.publish({
      type: 'alarm.acknowledged',
      rooms: ['alarms'],
      payload: { alarmId: alarm.id, ...seenTo },
    });
    unit.audit({ action: 'alarm.acknowledge', subject: `alarm:${alarm.id}` });
    return { ...alarm, ...seenTo };
  }
}
