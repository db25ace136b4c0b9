import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../platform/errors/domain-error';

const WINDOW_SECONDS = 60;
/** All phones of a hall or of a company may share one address. */
const LOOKS_PER_ADDRESS = 120;
const BOOKINGS_PER_ADDRESS = 20;

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
    return consume(this.looks, address);
  }

  /** @throws DomainError `request.too-many` with `retryAfterSeconds` */
  admitBooking(address: string): Promise<void> {
    return consume(this.bookings, address);
  }
}

async function consume(limiter: RateLimiterMemory, address: string): Promise<void> {
  try {
    await limiter.consume(address);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('request.too-many', 'Too many requests; wait and try again.', {
      retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1_000),
    });
  }
}
