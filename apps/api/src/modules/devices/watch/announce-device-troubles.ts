import { Injectable } from '@nestjs/common';
import { attemptAll } from '../../../platform/errors/attempt-all';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { AlarmBoardService } from '../../alarms/alarm-board.service';
import { OpeningHoursService } from '../../policies/opening/opening-hours.service';
import { DeviceTroublesRepository, type TurnedDevice } from './device-troubles.repository';

/** Tells a hall what has befallen its devices while it is open, and what is over. */
@Injectable()
export class AnnounceDeviceTroubles {
  constructor(
    private readonly commands: CommandRunner,
    private readonly devices: DeviceTroublesRepository,
    private readonly board: AlarmBoardService,
    private readonly opening: OpeningHoursService,
  ) {}

  async execute(): Promise<void> {
    await attemptAll(await this.devices.findTurned(), (device) =>
      this.commands.runAsSystem(device.hallId, (unit) => this.announce(unit, device)),
    );
  }

  private async announce(unit: UnitOfWork, device: TurnedDevice): Promise<void> {
    const { id, kind, name: subjectName, areaId, code } = device;
    const cause = { kind, subject: `device:${id}` };
    if (!device.inTrouble) return this.board.end(unit, cause);
    // In the evening they are switched off, which alarms nobody.
    const { kind: opening } = await this.opening.status(unit.manager, unit.hallId);
    if (opening !== 'open') return;
    await this.board.raise(unit, { ...cause, subjectName, areaId, code: code ?? undefined });
  }
}
