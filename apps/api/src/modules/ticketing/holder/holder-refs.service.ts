import { Injectable } from '@nestjs/common';
import type { BookingHolder } from '@onewindow/contracts';
import { ApiConfig } from '../../../platform/config/api-config';
import { DomainError } from '../../../platform/errors/domain-error';
import type { KeyedCommand } from '../../../platform/idempotency/command-request';
import { deriveHolderRef } from './derived-holder-ref';
import { holderNumber } from './holder-number';

/** Where the number of a person ends: from here on only its keyed hash goes further. */
@Injectable()
export class HolderRefsService {
  constructor(private readonly config: ApiConfig) {}

  /** @throws DomainError `appointments.holder-invalid` */
  refOf(hallId: string, holder: BookingHolder): Buffer {
    const number = holderNumber(holder);
    if (number === undefined) {
      throw new DomainError('appointments.holder-invalid', 'This can be no number of its kind.', {
        kind: holder.kind,
      });
    }
    return deriveHolderRef(this.config.secret, hallId, { kind: holder.kind, number });
  }

  /**
   * The holder a command names, and the command without the number: the key's record keeps a hash of
   * the body, and a plain one of a phone number is soon guessed.
   *
   * @throws DomainError `appointments.holder-invalid`
   */
  identify<C extends KeyedCommand>(
    command: C,
    holder: BookingHolder,
  ): { readonly command: C; readonly holderRef: Buffer } {
    const holderRef = this.refOf(command.hallId, holder);
    const body = typeof command.body === 'object' ? command.body : {};
    return {
      command: { ...command, body: { ...body, holder: holderRef.toString('hex') } },
      holderRef,
    };
  }
}
