import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countAgainst } from '../../platform/access/rate-limit';

const WINDOW_SECONDS = 60;
/** All phones of a hall or of a company may share one address. */
const LOOKS_PER_ADDRESS = 120;
const BOOKINGS_PER_ADDRESS = 20;
const REFUSAL = {
  code: 'request.too-many',
  message: 'Too many requests; wait and try again.',
} as const;

/**
 * Keeps one address from booking a hall out or reading it dry. What one person may book is decided by
 * the hall's rules, not here; so counting in each process by itself is enough.
 */
@Injectable()
export class BookingThrottle {
  private readonly looks = new RateLimiterMemory({
    points: LOOKS_PER_ADDRESS,
    duration: WINDOW_SECONDS,
  });
  private readonly bookings = new RateLimiterMemory({
    points: BOOKINGS_PER_ADDRESS,
    duration: WINDOW_SECONDS,
  });

  /** @throws DomainError `request.too-many` with `retryAfterSeconds` */
  admitLook(address: string): Promise<void> {
    return countAgainst(this.looks, address, REFUSAL);
  }

  /** @throws DomainError `request.too-many` with `retryAfterSeconds` */
  admitBooking(address: string): Promise<void> {
    return countAgainst(this.bookings, address, REFUSAL);
  }
}
