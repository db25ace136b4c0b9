import { Injectable } from '@nestjs/common';
import type { OfflineLeaseView, RequestOfflineLeaseRequest } from '@onewindow/contracts';
import { businessDateOf } from '@onewindow/queueing';
import { hallMoment } from '../../../../platform/clock/hall-clock';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import { kioskOf } from '../asking-kiosk';
import { OfflineLeases } from '../offline-leases';
import { OfflineTermsQuery } from '../offline-terms.query';

/** A kiosk prepares for the server being away: numbers of its own, and what it has to know. */
@Injectable()
export class LeaseOfflineNumbers {
  constructor(
    private readonly commands: CommandRunner,
    private readonly leases: OfflineLeases,
    private readonly terms: OfflineTermsQuery,
  ) {}

  execute(
    command: CommandRequest,
    { held }: RequestOfflineLeaseRequest,
  ): Promise<OfflineLeaseView> {
    const { id: deviceId } = kioskOf(command);
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const { now, timeZone } = await hallMoment(manager, hallId);
      const businessDate = businessDateOf(now, timeZone);
      const borrower = { deviceId, businessDate, now };
      const goesOn = held && (await this.leases.stillServes(manager, hallId, held, borrower));
      const lease = goesOn ? held : await this.leases.lend(manager, hallId, borrower);
      if (!goesOn) {
        const { leaseId, prefix, from, to } = lease;
        const details = { leaseId, prefix, from, to, businessDate };
        unit.audit({ action: 'device.lend-numbers', subject: `device:${deviceId}`, details });
      }
      const terms = await this.terms.view(manager, { hallId, businessDate, timeZone, now });
      return { lease, at: new Date(await unit.now()).toISOString(), terms };
    });
  }
}
