import type { LocalizedName } from '../hall/names';
import type { WaitView } from '../insight/wait.contract';
import type { RejoinOfferView } from './citizen-ticket.contract';
import type { TicketView } from './ticket.contract';

export interface LookUpTicketRequest {
  /** A number of today as printed, or the token or the address in the QR code. */
  readonly code: string;
}

/** A ticket somebody brings to a member of staff, and how it stands. */
export interface FoundTicketView {
  readonly ticket: TicketView;
  readonly queueNames: LocalizedName;
  /** Rooms with a window that can take it. */
  readonly areas: readonly { readonly id: string; readonly names: LocalizedName }[];
  /** How many are called before it; 0 for a ticket that is not waiting. */
  readonly ahead: number;
  readonly wait: WaitView;
  /** Not called, because nobody has seen its paper or said that its number is known. */
  readonly isWithheld: boolean;
  /** Whether and where a missed number may come back; null when it has not been missed. */
  readonly rejoin: RejoinOfferView | null;
}
