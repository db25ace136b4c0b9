import type { HolderBookingView, HolderVisitsView, IssuedTicketView } from '@onewindow/contracts';

/** What a kiosk does next for somebody whose card it has read. */
export type CardOutcome =
  | { readonly kind: 'check-in'; readonly bookings: readonly HolderBookingView[] }
  | { readonly kind: 'show-tickets'; readonly tickets: readonly IssuedTicketView[] }
  | { readonly kind: 'show-bookings'; readonly bookings: readonly HolderBookingView[] }
  | { readonly kind: 'offer-elder-mode' | 'choose-item' };

/**
 * Whoever has booked for now has nothing left to say, and whoever has a number already came back for
 * it. Only then is anything asked.
 */
export function cardOutcome(visits: HolderVisitsView, isElderMode: boolean): CardOutcome {
  const { tickets, bookings, isSixtyPlus } = visits;
  const due = bookings.filter(({ isDue }) => isDue);
  if (due.length > 0) return { kind: 'check-in', bookings: due };
  if (tickets.length > 0) return { kind: 'show-tickets', tickets };
  if (bookings.length > 0) return { kind: 'show-bookings', bookings };
  return { kind: isSixtyPlus && !isElderMode ? 'offer-elder-mode' : 'choose-item' };
}
