import type { Language, Purpose, TicketOrigin } from '@onewindow/contracts';
import type { Ticket } from '@onewindow/queueing';

/** A ticket as stored: what the rules know, and what people are shown besides. */
export interface TicketRecord extends Ticket {
  readonly hallId: string;
  readonly businessDate: string;
  readonly series: string;
  readonly number: number;
  readonly label: string;
  readonly purpose: Purpose;
  readonly origin: TicketOrigin;
  readonly language: Language;
  /** From one member of staff to the next. */
  readonly note?: string | undefined;
  /** The key press that changed it last. */
  readonly pressId?: string | undefined;
}
