import type { Direction, Language } from '@onewindow/contracts';

/**
 * All that may stand on paper, in words of one language. Paper is left lying about, so it knows
 * nobody: no document number, no phone of the holder, and a name only with its mask.
 */
export interface PrintableTicket {
  readonly language: Language;
  readonly hallName: string;
  /** As called, such as `A012`. */
  readonly label: string;
  readonly itemNames: readonly string[];
  /** Where to wait: the rooms of the windows that may call it. */
  readonly places: readonly PrintablePlace[];
  /** Null when it cannot be known, as in a machine without a connection. */
  readonly ahead: number | null;
  readonly wait: PrintedWait;
  /** The instant it was issued, ISO 8601; shown on the wall clock of `timeZone`. */
  readonly issuedAt: string;
  readonly timeZone: string;
  /** The only day it counts, `YYYY-MM-DD`. */
  readonly businessDate: string;
  /** The address in the QR code; null when there is none to give. */
  readonly trackUrl: string | null;
  readonly afterMiss: MissedRule;
  /** Of the hall. */
  readonly helpPhone?: string;
  /** Such as 张*; a name without a star is not printed. */
  readonly maskedName?: string;
  readonly marks: readonly TicketMark[];
}

export interface PrintablePlace {
  readonly zone?: string;
  readonly area: string;
  /** As on the signs of the house, such as `1F`. */
  readonly floor?: string;
  /** Seen from the machine that prints. */
  readonly direction?: Direction;
}

/**
 * `reprint` is a second copy of the same number, `offline` one given without a connection, `test`
 * no number at all.
 */
export const TICKET_MARKS = ['reprint', 'offline', 'test'] as const;
export type TicketMark = (typeof TICKET_MARKS)[number];

/** The wait in the steps the screens use, so that paper and screen say the same. */
export type PrintedWait =
  | { readonly kind: 'within'; readonly highMinutes: number }
  | { readonly kind: 'range'; readonly lowMinutes: number; readonly highMinutes: number }
  | { readonly kind: 'over'; readonly lowMinutes: number }
  | { readonly kind: 'unknown'; readonly reason?: 'no-window-open' };

/** What a missed call costs, as the queue has decided it. */
export type MissedRule =
  | { readonly rule: 'after-n'; readonly n: number; readonly greatestCount: number }
  | { readonly rule: 'tail'; readonly greatestCount: number }
  | { readonly rule: 'void' };
