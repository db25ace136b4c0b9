import { Injectable } from '@nestjs/common';
import type { TicketHolder } from '@onewindow/contracts';
import { ApiConfig } from '../config/api-config';
import { DomainError } from '../errors/domain-error';
import { deriveHolderRef } from './derived-holder-ref';
import { holderNumber } from './holder-number';

/** Where the number of a person ends: from here on only its keyed hash goes further. */
@Injectable()
export class HolderRefs {
  constructor(private readonly config: ApiConfig) {}

  /** @throws DomainError `appointments.holder-invalid` */
  refOf(hallId: string, holder: TicketHolder): Buffer {
    const number = holderNumber(holder);
    if (number === undefined) {
      throw new DomainError('appointments.holder-invalid', 'This can be no number of its kind.', {
        kind: holder.kind,
      });
    }
    return deriveHolderRef(this.config.secret, hallId, { kind: holder.kind, number });
  }
}
