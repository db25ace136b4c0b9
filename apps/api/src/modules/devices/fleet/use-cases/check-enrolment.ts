import { Injectable } from '@nestjs/common';
import type { PendingDeviceView } from '@onewindow/contracts';
import { Transactions } from '../../../../platform/database/transactions';
import { PendingDoor } from '../pending-door';
import type { CodeAttempt } from '../enrolment-throttle';

/** Tells what a device is before it is let in, so that only fitting places are offered for it. */
@Injectable()
export class CheckEnrolment {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: PendingDoor,
  ) {}

  /** @throws DomainError `devices.code-unknown`, `request.too-many` */
  async execute(hallId: string, code: string, attempt: CodeAttempt): Promise<PendingDeviceView> {
    const { kind, requestedAt, expiresAt } = await this.transactions.run((manager) =>
      this.door.answer(manager, { hallId, code, attempt }),
    );
    return {
      kind,
      requestedAt: requestedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    };
  }
}
