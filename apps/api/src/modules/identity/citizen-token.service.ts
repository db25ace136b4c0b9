import { Injectable } from '@nestjs/common';
import { ApiConfig } from '../../platform/config/api-config';
import { hashToken, parseCitizenToken } from './tokens/citizen-token';
import { deriveCitizenToken } from './tokens/derived-citizen-token';

/** Makes and hashes the tokens of tickets with the secret of this machine. */
@Injectable()
export class CitizenTokenService {
  constructor(private readonly config: ApiConfig) {}

  derive(hallId: string, ticketId: string): string {
    return deriveCitizenToken(this.config.secret, hallId, ticketId);
  }

  /**
   * The hash of a token as it was typed, or of the address in the QR code, which ends in it;
   * undefined when it can be no token of this hall.
   */
  hashOfTyped(hallId: string, typed: string): Buffer | undefined {
    const parsed = parseCitizenToken(typed.slice(typed.lastIndexOf('/') + 1));
    return parsed?.hallId === hallId ? hashToken(parsed.token) : undefined;
  }

  hash(token: string): Buffer {
    return hashToken(token);
  }
}
