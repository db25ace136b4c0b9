/** How the hall last found a printer; `unknown` before it has been asked for the first time. */
export const PRINTER_STATES = [
  'unknown',
  'ready',
  'paper-near-end',
  'paper-out',
  'cover-open',
  'faulty',
  'unreachable',
  'silent',
] as const;
export type PrinterState = (typeof PRINTER_STATES)[number];

export const PRINTER_NAME_MAX_LENGTH = 40;
export const PRINTER_HOST_MAX_LENGTH = 253;

/** What an administrator says of a printer, when adding or changing it. */
export interface PrinterSettings {
  readonly name: string;
  /** A name or an address in the hall's network. */
  readonly host: string;
  /** 9100 for nearly every printer there is. */
  readonly port: number;
  /** Width of its paper in millimetres. */
  readonly paper: 80 | 58;
  /** Epson's own commands, or those that printers without a name understand as well. */
  readonly commands: 'escpos' | 'generic';
  /** The kiosk it stands in; null at a desk. */
  readonly deviceId: string | null;
}

export interface PrinterView extends PrinterSettings {
  readonly id: string;
  readonly state: PrinterState;
  /** Real time; null before the first answer or silence. */
  readonly checkedAt: string | null;
}

export const PRINT_OUTCOMES = ['printing', 'printed', 'failed', 'in-doubt'] as const;
/** `in-doubt`: it was begun and cut off; whether paper came out only somebody there can see. */
export type PrintOutcome = (typeof PRINT_OUTCOMES)[number];

/** What kept a printer from printing, or from saying so; `busy` prints for somebody else. */
export const PRINT_TROUBLES = [
  'paper-out',
  'cover-open',
  'faulty',
  'unreachable',
  'silent',
  'interrupted',
  'too-slow',
  'cancelled',
  'busy',
] as const;
export type PrintTrouble = (typeof PRINT_TROUBLES)[number];

export interface PrintTicketRequest {
  /** Any printer of the hall; a kiosk has its own and names none. */
  readonly printerId?: string;
  /** The secret of the ticket, for a kiosk that has not given the number out itself. */
  readonly token?: string;
}

/**
 * One attempt to put a slip on paper. While it says `printing`, sending the same command again asks
 * what has become of it; nothing is printed twice.
 */
export interface SlipPrintView {
  readonly id: string;
  /** Null for a test slip. */
  readonly ticketId: string | null;
  readonly printerId: string;
  /** 1 for the first on paper; from 2 on it carries the mark of a reprint. */
  readonly copy: number;
  readonly outcome: PrintOutcome;
  readonly trouble: PrintTrouble | null;
  readonly requestedAt: string;
  readonly endedAt: string | null;
}

/** `issued` before anybody has tried to print it. */
export type TicketPrintState = 'issued' | PrintOutcome;

export interface TicketPrintsView {
  readonly state: TicketPrintState;
  /** Oldest first. */
  readonly prints: readonly SlipPrintView[];
}
