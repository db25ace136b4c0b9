import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countAgainst } from '../../../platform/access/rate-limit';

const WINDOW_SECONDS = 60;
/** Several screens may share one address, and all of them may start at the same moment. */
const REQUESTS_PER_ADDRESS = 60;
const WRONG_CODES = 5;
const REFUSAL = {
  code: 'request.too-many',
  message: 'Too many attempts; wait and try again.',
} as const;

/** Who enters a code, and from where. */
export interface CodeAttempt {
  /** The actor of the command. */
  readonly actor: string;
  readonly address: string;
}

/**
 * Keeps codes from being guessed and the table of waiting devices from being filled. Counted in
 * each process by itself, which is enough for 36 bits that live ten minutes.
 */
@Injectable()
export class EnrolmentThrottle {
  private readonly requests = new RateLimiterMemory({
    points: REQUESTS_PER_ADDRESS,
    duration: WINDOW_SECONDS,
  });
  private readonly perActor = new RateLimiterMemory({
    points: WRONG_CODES,
    duration: WINDOW_SECONDS,
  });
  private readonly perAddress = new RateLimiterMemory({
    points: WRONG_CODES,
    duration: WINDOW_SECONDS,
  });

  /** @throws DomainError `request.too-many` with `retryAfterSeconds` */
  async admitRequest(address: string): Promise<void> {
    await countAgainst(this.requests, address, REFUSAL);
  }

  /**
   * Counts the code as a wrong one before it is looked at, so that a right one behind too many wrong
   * ones tells nothing.
   *
   * @throws DomainError `request.too-many` with `retryAfterSeconds`
   */
  async admitCode({ actor, address }: CodeAttempt): Promise<void> {
    await countAgainst(this.perActor, actor, REFUSAL);
    await countAgainst(this.perAddress, address, REFUSAL);
  }

  /** Takes the count back: the code was right. */
  async forgiveCode({ actor, address }: CodeAttempt): Promise<void> {
    await this.perActor.reward(actor);
    await this.perAddress.reward(address);
  }
}
