import { Injectable } from '@nestjs/common';
import { urgencyOf } from '@onewindow/ratings';
import { attemptAll } from '../../../platform/errors/attempt-all';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { AlarmBoardService } from '../../alarms/alarm-board.service';
import { toTerm } from '../follow-up.row';
import { DueFollowUpRepository } from './due-follow-up.repository';

/** Tells the hall which terms run out, at half, at 80 % and when they have. It only tells. */
@Injectable()
export class WarnOfDueFollowUps {
  constructor(
    private readonly commands: CommandRunner,
    private readonly followUps: DueFollowUpRepository,
    private readonly alarms: AlarmBoardService,
  ) {}

  async execute(): Promise<void> {
    await attemptAll(await this.followUps.everywhere(), ({ hallId, id }) =>
      this.commands.runAsSystem(hallId, (unit) => this.warn(unit, id)),
    );
  }

  private async warn(unit: UnitOfWork, id: string): Promise<void> {
    const row = await this.followUps.lock(unit.manager, unit.hallId, id);
    const term = row && toTerm(row);
    if (!term) return;
    const urgency = urgencyOf(term, await unit.now());
    if (urgency === 'in-time') return;
    await this.alarms.raise(unit, {
      kind: 'follow-up-due',
      subject: `follow-up:${id}`,
      subjectName: `${row.window_name} ${row.ticket_label}`,
      areaId: row.area_id,
      code: urgency,
    });
  }
}
