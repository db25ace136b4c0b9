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
