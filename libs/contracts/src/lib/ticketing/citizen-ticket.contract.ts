import type { Language, LocalizedName } from '../hall/names';
import type { WaitView } from '../insight/wait.contract';
import type { TicketRoomState } from '../realtime/room-states';

/** What the holder of a ticket's token sees; no other ticket, no clerk. */
export interface CitizenTicketView {
  readonly hallId: string;
  readonly hallNames: LocalizedName;
  readonly ticketId: string;
  readonly queueId: string;
  readonly queueNames: LocalizedName;
  readonly language: Language;
  readonly items: readonly LocalizedName[];
  readonly areas: readonly { readonly id: string; readonly names: LocalizedName }[];
  /** Hall time of this reading. */
  readonly at: string;
  /** Where the ticket stands, so that a phone needs one answer to show it; from then on its room tells. */
  readonly standing: TicketRoomState;
  readonly wait: WaitView;
  /** Hall time until which a cancelling can be taken back; null when there is none to take back. */
  readonly undoUntil: string | null;
  /** Whether and where a missed number may come back; null when it has not been missed. */
  readonly rejoin: RejoinOfferView | null;
  /** What was booked, as long as its holder has not arrived; null otherwise. */
  readonly booking: OwnBookingView | null;
}

/** What coming back after a miss would mean at this moment. */
export type RejoinOfferView =
  | {
      readonly kind: 'open';
      /** How many would go first. */
      readonly ahead: number;
      /** How often the number may still come back, this time included. */
      readonly timesLeft: number;
    }
  | { readonly kind: 'closed'; readonly reason: 'limit-reached' | 'not-permitted' };

/** A booking as its holder sees it; all times are hall time. */
export interface OwnBookingView {
  readonly slotStartAt: string;
  readonly slotEndAt: string;
  /** From when on the holder can check in. */
  readonly checkInFrom: string;
  /** Whoever checks in later waits like somebody without a booking. */
  readonly keptUntil: string;
  /** Until when the holder can cancel. */
  readonly cancelUntil: string;
}
