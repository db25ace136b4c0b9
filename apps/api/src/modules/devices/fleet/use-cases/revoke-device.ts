import { Injectable } from '@nestjs/common';
import type { FleetDeviceView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import { PrincipalResolver } from '../../../identity/principals/principal-resolver.service';
import { DeviceEntity } from '../../device.entity';
import { FleetRegister } from '../fleet-register';

/** Takes a device's key away for good; it has to be enrolled anew. */
@Injectable()
export class RevokeDevice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly register: FleetRegister,
    private readonly resolver: PrincipalResolver,
  ) {}

  /** Revoking again changes nothing. @throws DomainError `devices.not-found` */
  async execute(command: CommandRequest, id: string): Promise<FleetDeviceView> {
    const view = await this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const { revokedAt, kind, name } = await this.register.lock(manager, hallId, id);
      if (revokedAt === null) {
        await manager.update(DeviceEntity, { hallId, id }, { revokedAt: () => 'now()' });
        unit.audit({ action: 'device.revoke', subject: `device:${id}`, details: { kind, name } });
      }
      return this.register.view(manager, hallId, id);
    });
    this.resolver.forgetAll();
    return view;
  }
}
