import type { Language, Purpose, TicketOrigin } from '@onewindow/contracts';
import type { EpochMs, Ticket } from '@onewindow/queueing';

/** A ticket as stored: what the rules know, and what people are shown besides. */
export interface TicketRecord extends Ticket {
  readonly hallId: string;
  readonly businessDate: string;
  readonly series: string;
  /** Undefined, and the label empty, until a booking has checked in. */
  readonly number: number | undefined;
  readonly label: string;
  readonly slotEndAt?: EpochMs | undefined;
  /** A keyed hash of whom the ticket is for, where that is known. */
  readonly holderRef?: Buffer | undefined;
  /** The same of the company its holder comes for. */
  readonly representedRef?: Buffer | undefined;
  readonly purpose: Purpose;
  readonly origin: TicketOrigin;
  /** The lease its number was given out of while the server was away. */
  readonly offlineLeaseId?: string | undefined;
  readonly language: Language;
  /** From one member of staff to the next. */
  readonly note?: string | undefined;
  /** The key press that changed it last. */
  readonly pressId?: string | undefined;
}
