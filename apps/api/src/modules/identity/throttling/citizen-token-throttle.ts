import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../../platform/errors/domain-error';

const WRONG_TOKENS_PER_MINUTE = 20;

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
  async countWrong(address: string): Promise<void> {
    try {
      await this.perAddress.consume(address);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new DomainError('request.too-many', 'Too many wrong tokens; wait and try again.', {
        retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000),
      });
    }
  }
}
