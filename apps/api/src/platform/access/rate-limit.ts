import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { ErrorCode } from '@onewindow/contracts';
import { DomainError } from '../errors/domain-error';

export interface LimitRefusal {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * Counts one against a limit.
 *
 * @throws DomainError as given, with `retryAfterSeconds`, when the limit is reached
 */
export async function countAgainst(
  limiter: RateLimiterAbstract,
  key: string,
  { code, message }: LimitRefusal,
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError(code, message, {
      retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1_000),
    });
  }
}
