import { Injectable } from '@nestjs/common';
import type { AssignDeviceRequest, FleetDeviceView } from '@onewindow/contracts';
import { DomainError } from '../../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import { PrincipalResolver } from '../../../identity/principals/principal-resolver.service';
import { DeviceEntity } from '../../device.entity';
import { FleetRegister } from '../fleet-register';
import { RealPlaces } from '../real-places';

/** Gives a device another name or place; it follows with its next heartbeat. */
@Injectable()
export class AssignDevice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly places: RealPlaces,
    private readonly register: FleetRegister,
    private readonly resolver: PrincipalResolver,
  ) {}

  /** @throws DomainError `devices.not-found`, `devices.already-revoked`, what `RealPlaces` throws */
  async execute(
    command: CommandRequest,
    id: string,
    { name, areaId, windowId }: AssignDeviceRequest,
  ): Promise<FleetDeviceView> {
    const view = await this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const device = await this.register.lock(manager, hallId, id);
      if (device.revokedAt !== null) {
        throw new DomainError('devices.already-revoked', 'A revoked device stands nowhere.');
      }
      await this.places.require(manager, { hallId, kind: device.kind, areaId, windowId });
      await manager.update(DeviceEntity, { hallId, id }, { name, areaId, windowId });
      unit.audit({
        action: 'device.assign',
        subject: `device:${id}`,
        details: { from: placeOf(device), to: { name, areaId, windowId } },
      });
      return this.register.view(manager, hallId, id);
    });
    this.resolver.forgetAll();
    return view;
  }
}

function placeOf({ name, areaId, windowId }: DeviceEntity) {
  return { name, areaId, windowId };
}
