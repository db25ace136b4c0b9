import { addDays, type LocalDate } from '../calendar/local-time';
import type { BookingPolicy } from './booking-policy';

/** A month's limit counts bookings that are thirty days old at the most; nothing else looks back. */
export const HOLDER_KEPT_DAYS = 30;

/** The first business date whose tickets still know their holder. */
export interface HolderRetention {
  readonly kept: LocalDate;
  /** Of bookings nobody came for. */
  readonly unkept: LocalDate;
}

/**
 * How long a ticket knows whose it is: no longer than its purpose needs (Personal Information
 * Protection Law of the PRC, article 19). A booking nobody came for can be the first of those that
 * bar a person: the last of them follows within `blockDays`, and the bar ends `blockDays` after it.
 *
 * @param today business date of the hall
 * @param policy the longest bar of the hall
 */
export function holderRetention(
  today: LocalDate,
  { blockDays }: Pick<BookingPolicy, 'blockDays'>,
): HolderRetention {
  const kept = addDays(today, -HOLDER_KEPT_DAYS);
  const unkept = addDays(today, -2 * blockDays);
  return { kept, unkept: unkept < kept ? unkept : kept };
}
