import type { Language, LocalizedName } from '../hall/names';
import type { TicketHolder } from '../ticketing/holder.contract';
import type { PlanVisitRequest, Purpose, TicketView } from '../ticketing/ticket.contract';

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
  readonly holder: TicketHolder;
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
  readonly holder: TicketHolder;
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
