import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countAgainst } from '../../../platform/access/rate-limit';

const WRONG_TOKENS_PER_MINUTE = 20;
const REFUSAL = {
  code: 'request.too-many',
  message: 'Too many wrong tokens; wait and try again.',
} as const;

/**
 * Answers an address that keeps sending wrong citizen tokens with "too many". Only the wrong ones:
 * all phones of a hall may share one address, and nobody there may take the ticket page away from
 * the others. 130 random bits need no better guard, so counting in each process is enough.
 */
@Injectable()
export class CitizenTokenThrottle {
  private readonly perAddress = new RateLimiterMemory({
    points: WRONG_TOKENS_PER_MINUTE,
    duration: 60,
  });

  /** @throws DomainError `request.too-many` with `retryAfterSeconds` */
  countWrong(address: string): Promise<void> {
    return countAgainst(this.perAddress, address, REFUSAL);
  }
}
