import type { FoundBookingView } from '../appointments/booking.contract';
import type { IssuedTicketView } from './ticket.contract';

export const HOLDER_KINDS = ['phone', 'id-card', 'document'] as const;
/** What kind of number a person is known by. */
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Whom a ticket is for. The number is hashed with the hall's key where it arrives, and never kept or shown. */
export interface TicketHolder {
  readonly kind: HolderKind;
  readonly number: string;
}

/** Details of `appointments.already-booked` when a number was to be taken in the hall. */
export interface LiveTicketDetails {
  /** Of the ticket there is; null when that is a booking nobody has come for yet. */
  readonly label: string | null;
}

/** 代办: the company in whose name somebody comes, by its unified social credit code (GB 32100). */
export interface RepresentedCompany {
  readonly kind: 'company';
  readonly number: string;
}

/** Details of `ticketing.company-invalid`. */
export interface InvalidCompanyDetails {
  /** A code that can be none, or nobody who comes for the company. */
  readonly because: 'number' | 'holder-missing';
}

export interface LookUpHolderRequest {
  readonly holder: TicketHolder;
}

/** A booking of somebody at a kiosk, with what it takes to check in. */
export interface HolderBookingView extends FoundBookingView {
  readonly token: string;
  /** Whether it may check in now. */
  readonly isDue: boolean;
  readonly checkInFrom: string;
}

/** What a hall has for a person who stands at a kiosk. */
export interface HolderVisitsView {
  /** Sixty or older on the hall's date, worked out from the number; false where it does not tell. */
  readonly isSixtyPlus: boolean;
  /** Live tickets of today, oldest first. */
  readonly tickets: readonly IssuedTicketView[];
  /** Bookings nobody has come for yet, of whatever day. */
  readonly bookings: readonly HolderBookingView[];
}
