import type { Language, LocalizedName } from '../hall/names';
import type { PlanVisitRequest, Purpose, TicketView } from '../ticketing/ticket.contract';

export const HOLDER_KINDS = ['phone', 'id-card', 'document'] as const;
/** By what a person is known to the limits of booking. */
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Who books. The number is hashed with the hall's key where it arrives, and never kept or shown. */
export interface BookingHolder {
  readonly kind: HolderKind;
  readonly number: string;
}

export interface BookingSlotView {
  readonly startAt: string;
  readonly endAt: string;
  /** Places that are still free. */
  readonly free: number;
}

/** What can be booked for a choice of items at this moment. */
export interface BookableSlotsView {
  readonly queueId: string;
  readonly queueNames: LocalizedName;
  readonly days: readonly {
    readonly date: string;
    readonly slots: readonly BookingSlotView[];
  }[];
}

export interface BookTicketRequest extends PlanVisitRequest {
  /** One of the slots that were offered. */
  readonly slotStartAt: string;
  readonly holder: BookingHolder;
  readonly language?: Language;
}

export interface BookedTicketView {
  readonly ticket: TicketView;
  /** Opens the citizen's page and checks in; shown once, stored only as a hash. */
  readonly token: string;
  /** The address in the QR code. */
  readonly trackUrl: string;
  readonly queueNames: LocalizedName;
  readonly areas: readonly { readonly id: string; readonly names: LocalizedName }[];
  readonly slotStartAt: string;
  readonly slotEndAt: string;
}

export interface FindBookingsRequest {
  readonly holder: BookingHolder;
}

/** A booking that its holder has not come for yet. */
export interface FoundBookingView {
  readonly ticketId: string;
  readonly queueId: string;
  readonly queueNames: LocalizedName;
  readonly items: readonly LocalizedName[];
  readonly purpose: Purpose;
  readonly slotStartAt: string;
  readonly slotEndAt: string;
}

export interface CheckInRequest {
  /** The token of the booking, or the whole address in its QR code. */
  readonly token: string;
}
