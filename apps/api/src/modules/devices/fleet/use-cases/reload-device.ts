import { Injectable } from '@nestjs/common';
import type { FleetDeviceView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import { PrincipalResolver } from '../../../identity/principals/principal-resolver.service';
import { FleetRegister } from '../fleet-register';

/** Asks a device to load itself anew, once; a kiosk waits until nobody stands before it. */
@Injectable()
export class ReloadDevice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly register: FleetRegister,
    private readonly resolver: PrincipalResolver,
  ) {}

  /** @throws DomainError `devices.not-found` */
  async execute(command: CommandRequest, id: string): Promise<FleetDeviceView> {
    const view = await this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.register.lock(manager, hallId, id);
      await unit.query(ASK, [hallId, id]);
      unit.audit({ action: 'device.reload', subject: `device:${id}` });
      return this.register.view(manager, hallId, id);
    });
    this.resolver.forgetAll();
    return view;
  }
}

/** Real time, like everything about a machine. */
const ASK = `
  UPDATE device SET reload_asked_at = clock_timestamp() WHERE hall_id = $1 AND id = $2
`;
