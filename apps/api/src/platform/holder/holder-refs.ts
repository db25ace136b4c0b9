import { Injectable } from '@nestjs/common';
import type { InvalidCompanyDetails, RepresentedCompany, TicketHolder } from '@onewindow/contracts';
import { ApiConfig } from '../config/api-config';
import { DomainError } from '../errors/domain-error';
import { creditCode } from './credit-code';
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

  /** @throws DomainError `ticketing.company-invalid` */
  companyRefOf(hallId: string, { kind, number: given }: RepresentedCompany): Buffer {
    const number = creditCode(given);
    if (number === undefined) throw companyInvalid('number');
    return deriveHolderRef(this.config.secret, hallId, { kind, number });
  }
}

export function companyInvalid(because: InvalidCompanyDetails['because']): DomainError {
  const message = 'Nobody can come for this company.';
  return new DomainError('ticketing.company-invalid', message, { because });
}
