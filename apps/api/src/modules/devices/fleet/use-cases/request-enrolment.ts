import { Injectable } from '@nestjs/common';
import type { EnrolmentCodeView, RequestEnrolmentRequest } from '@onewindow/contracts';
import { Transactions } from '../../../../platform/database/transactions';
import { DomainError } from '../../../../platform/errors/domain-error';
import { HallService } from '../../../hall/hall.service';
import { hallOfDeviceKey, hashDeviceKey } from '../../device-key';
import { DeviceEntity } from '../../device.entity';
import { makeEnrolmentCode } from '../enrolment-code';
import { EnrolmentThrottle } from '../enrolment-throttle';
import { PendingDevices } from '../pending-devices';

/** A device with no rights asks to be let in; what it gets is a code to show. */
@Injectable()
export class RequestEnrolment {
  constructor(
    private readonly transactions: Transactions,
    private readonly halls: HallService,
    private readonly pending: PendingDevices,
    private readonly throttle: EnrolmentThrottle,
  ) {}

  /**
   * @throws DomainError `hall.not-found`, `devices.already-enrolled` when the key is known, revoked
   *   ones included, or `request.too-many`
   */
  async execute(
    { hallId, kind, key }: RequestEnrolmentRequest,
    address: string,
  ): Promise<EnrolmentCodeView> {
    await this.throttle.admitRequest(address);
    if (hallOfDeviceKey(key) !== hallId) {
      throw new DomainError('request.malformed', 'The key is not one of this hall.', {
        fields: [{ field: 'key', rules: ['matches'] }],
      });
    }
    const code = makeEnrolmentCode();
    const keyHash = hashDeviceKey(key);
    const expiresAt = await this.transactions.run(async (manager) => {
      await this.halls.find(hallId, manager);
      if (await manager.existsBy(DeviceEntity, { hallId, keyHash })) {
        throw new DomainError('devices.already-enrolled', 'This key belongs to a device already.');
      }
      return this.pending.put(manager, { hallId, kind, keyHash, code });
    });
    return { code, expiresAt: expiresAt.toISOString() };
  }
}
