import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countAgainst } from '../../platform/access/rate-limit';

/** All phones of a hall may share one address, and an answer costs us next to nothing. */
const ASKED_PER_MINUTE = 600;
const REFUSAL = {
  code: 'request.too-many',
  message: 'Open data is asked for too often; wait and keep what was answered for a while.',
} as const;

/** Keeps one address from busying the hall's machine; counting in each process is enough. */
@Injectable()
export class OpenHallThrottle {
  private readonly perAddress = new RateLimiterMemory({ points: ASKED_PER_MINUTE, duration: 60 });

  /** @throws DomainError `request.too-many` with `retryAfterSeconds` */
  count(address: string): Promise<void> {
    return countAgainst(this.perAddress, address, REFUSAL);
  }
}
