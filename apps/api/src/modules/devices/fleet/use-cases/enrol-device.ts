import { Injectable } from '@nestjs/common';
import type { EnrolDeviceRequest, FleetDeviceView } from '@onewindow/contracts';
import { v7 as uuid } from 'uuid';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import { DeviceEntity } from '../../device.entity';
import { FleetRegister } from '../fleet-register';
import { PendingDevices } from '../pending-devices';
import { PendingDoor } from '../pending-door';
import { RealPlaces } from '../real-places';

/** Lets the device in that shows a code; it goes on by itself within seconds. */
@Injectable()
export class EnrolDevice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly door: PendingDoor,
    private readonly pending: PendingDevices,
    private readonly places: RealPlaces,
    private readonly register: FleetRegister,
  ) {}

  /** @throws DomainError `devices.code-unknown`, `request.too-many` and what `RealPlaces` throws */
  execute(
    command: CommandRequest,
    { code, name, areaId, windowId }: EnrolDeviceRequest,
    address: string,
  ): Promise<FleetDeviceView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId, actor } = unit;
      const attempt = { actor, address };
      const { id, kind, keyHash } = await this.door.answer(manager, { hallId, code, attempt });
      await this.places.require(manager, { hallId, kind, areaId, windowId });
      await this.pending.remove(manager, hallId, id);
      const device = { hallId, id: uuid(), kind, name, areaId, windowId };
      await manager.insert(DeviceEntity, { ...device, keyHash });
      unit.audit({
        action: 'device.enrol',
        subject: `device:${device.id}`,
        details: { kind, name, areaId, windowId },
      });
      return this.register.view(manager, hallId, device.id);
    });
  }
}
