import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';
import { type CodeAttempt, EnrolmentThrottle } from './enrolment-throttle';
import { type PendingDevice, PendingDevices } from './pending-devices';

interface EnteredCode {
  readonly hallId: string;
  readonly code: string;
  readonly attempt: CodeAttempt;
}

/** Where a code is entered: wrong ones are counted, right ones lead to their device. */
@Injectable()
export class PendingDoor {
  constructor(
    private readonly pending: PendingDevices,
    private readonly throttle: EnrolmentThrottle,
  ) {}

  /** @throws DomainError `devices.code-unknown`, `request.too-many` */
  async answer(
    manager: EntityManager,
    { hallId, code, attempt }: EnteredCode,
  ): Promise<PendingDevice> {
    await this.throttle.admitCode(attempt);
    const device = await this.pending.findByCode(manager, hallId, code);
    if (!device) throw new DomainError('devices.code-unknown', 'No device shows this code.');
    await this.throttle.forgiveCode(attempt);
    return device;
  }
}
