import { Injectable } from '@nestjs/common';
import { ApiConfig } from '../../platform/config/api-config';
import { addressOf } from '../../platform/config/app-addresses';
import { CitizenTokenService } from '../identity/citizen-token.service';

/** The secret of a ticket and the address it opens. */
@Injectable()
export class TicketTokens {
  constructor(
    private readonly config: ApiConfig,
    private readonly tokens: CitizenTokenService,
  ) {}

  tokenOf(hallId: string, ticketId: string): string {
    return this.tokens.derive(hallId, ticketId);
  }

  hashOf(hallId: string, ticketId: string): Buffer {
    return this.tokens.hash(this.tokenOf(hallId, ticketId));
  }

  /** In capitals: a QR code of capitals and digits is smaller, and browsers lower what they must. */
  trackUrl(token: string): string {
    return `${addressOf('citizen', this.config)}/t/${token}`;
  }
}
