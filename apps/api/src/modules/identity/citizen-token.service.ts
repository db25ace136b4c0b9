import { Injectable } from '@nestjs/common';
import { ApiConfig } from '../../platform/config/api-config';
import { hashToken } from './tokens/citizen-token';
import { deriveCitizenToken } from './tokens/derived-citizen-token';

/** Makes and hashes the tokens of tickets with the secret of this machine. */
@Injectable()
export class CitizenTokenService {
  constructor(private readonly config: ApiConfig) {}

  derive(hallId: string, ticketId: string): string {
    return deriveCitizenToken(this.config.secret, hallId, ticketId);
  }

  hash(token: string): Buffer {
    return hashToken(token);
  }
}
