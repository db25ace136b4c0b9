import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countAgainst } from '../../../platform/access/rate-limit';

/** A reader takes seconds for a card, so nobody meets this with their own. */
const CARDS_PER_MINUTE = 20;
const REFUSAL = {
  code: 'request.too-many',
  message: 'Too many cards; wait and try again.',
} as const;

/**
 * Keeps the key of a kiosk from being used to ask who is in the hall, number by number. It only slows
 * guessing down, so counting in each process by itself is enough.
 */
@Injectable()
export class HolderLookThrottle {
  private readonly perDevice = new RateLimiterMemory({ points: CARDS_PER_MINUTE, duration: 60 });

  /** @throws DomainError `request.too-many` with `retryAfterSeconds` */
  admit(actor: string): Promise<void> {
    return countAgainst(this.perDevice, actor, REFUSAL);
  }
}
