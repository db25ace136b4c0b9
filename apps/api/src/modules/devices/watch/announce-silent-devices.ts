import { Injectable } from '@nestjs/common';
import { attemptAll } from '../../../platform/errors/attempt-all';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { AlarmBoardService } from '../../alarms/alarm-board.service';
import { OpeningHoursService } from '../../policies/opening/opening-hours.service';
import { SilentDevicesRepository, type TurnedDevice } from './silent-devices.repository';

/** Tells a hall which of its devices have gone silent while it is open, and which are back. */
@Injectable()
export class AnnounceSilentDevices {
  constructor(
    private readonly commands: CommandRunner,
    private readonly devices: SilentDevicesRepository,
    private readonly board: AlarmBoardService,
    private readonly opening: OpeningHoursService,
  ) {}

  async execute(): Promise<void> {
    await attemptAll(await this.devices.findTurned(), (device) =>
      this.commands.runAsSystem(device.hallId, (unit) => this.announce(unit, device)),
    );
  }

  private async announce(
    unit: UnitOfWork,
    { id, name, areaId, silent }: TurnedDevice,
  ): Promise<void> {
    const cause = { kind: 'device-silent', subject: `device:${id}` } as const;
    if (!silent) return this.board.end(unit, cause);
    // In the evening they are switched off, which alarms nobody.
    const { kind } = await this.opening.status(unit.manager, unit.hallId);
    if (kind === 'open') await this.board.raise(unit, { ...cause, subjectName: name, areaId });
  }
}
