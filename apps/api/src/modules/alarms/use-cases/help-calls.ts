import { Injectable } from '@nestjs/common';
import type { AlarmView, HelpCallView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import type { DevicePrincipal, Principal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import type { AlarmCause } from '../alarm.repository';
import { AlarmBoardService } from '../alarm-board.service';

/** The help a kiosk asks for, at most one call at a time. */
@Injectable()
export class HelpCalls {
  constructor(
    private readonly commands: CommandRunner,
    private readonly dataSource: DataSource,
    private readonly board: AlarmBoardService,
  ) {}

  call(command: CommandRequest): Promise<HelpCallView> {
    const cause = helpWantedAt(deviceOf(command.principal));
    return this.commands.run(command, async (unit) => {
      await this.board.raise(unit, cause);
      return toHelpCallView(await this.openCall(unit, cause));
    });
  }

  async current(asker: Principal): Promise<HelpCallView | null> {
    const device = deviceOf(asker);
    const { manager } = this.dataSource;
    const alarm = await this.board.find({ manager, hallId: device.hallId }, helpWantedAt(device));
    return alarm ? toHelpCallView(alarm) : null;
  }

  withdraw(command: CommandRequest): Promise<Record<string, never>> {
    const cause = helpWantedAt(deviceOf(command.principal));
    return this.commands.run(command, async (unit) => {
      await this.board.end(unit, cause);
      return {};
    });
  }

  private async openCall(unit: UnitOfWork, cause: AlarmCause): Promise<AlarmView> {
    const alarm = await this.board.find(unit, cause);
    if (!alarm) throw new Error('An alarm that was raised in this transaction is not there');
    return alarm;
  }
}

function helpWantedAt({ id, name, areaId }: DevicePrincipal): AlarmCause {
  return { kind: 'help-wanted', subject: `device:${id}`, subjectName: name, areaId };
}

function deviceOf(principal: Principal): DevicePrincipal {
  if (principal.kind === 'device') return principal;
  throw new DomainError('identity.not-permitted', 'Help is called from a kiosk.');
}

function toHelpCallView({ raisedAt, acknowledgedAt }: AlarmView): HelpCallView {
  return { raisedAt, acknowledgedAt };
}
