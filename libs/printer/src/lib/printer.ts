/** A machine that puts jobs on paper, one after the other. */
export interface Printer {
  /** Prints a job and says what became of it; it never throws for anything a printer does. */
  print(job: Uint8Array, signal?: AbortSignal): Promise<PrintOutcome>;
  status(): Promise<PrinterStatus>;
}

/**
 * What became of a job. `in-doubt` is a fact of its own: of a job that was cut off nobody knows
 * whether paper came out, and some printers print it yet, once there is paper again. Whoever asks
 * has to look, or to print it again under a mark that says so.
 */
export type PrintOutcome =
  | { readonly printed: 'yes'; readonly status: PrinterStatus }
  | { readonly printed: 'no'; readonly code: PrinterCode }
  | { readonly printed: 'in-doubt'; readonly code: PrinterCode };

export const PRINTER_CODES = [
  'printer.paper-out',
  'printer.cover-open',
  /** A jammed cutter, a hot head, or offline for a reason the printer does not give. */
  'printer.faulty',
  /** Nobody listens at its address. */
  'printer.unreachable',
  /** Somebody listens, and says nothing. */
  'printer.silent',
  /** It hung up. */
  'printer.interrupted',
  /** It answers, and has not finished in time. */
  'printer.too-slow',
  /** The caller did not want to wait any longer. */
  'printer.cancelled',
] as const;
export type PrinterCode = (typeof PRINTER_CODES)[number];

export type PrinterStatus =
  | ({ readonly answers: true } & PrinterCondition)
  | { readonly answers: false; readonly code: PrinterCode };

/** How a printer says it is. */
export interface PrinterCondition {
  readonly paper: 'enough' | 'near-end' | 'out';
  readonly coverOpen: boolean;
  readonly faulty: boolean;
  readonly online: boolean;
}

/** Why a printer in this condition prints nothing; undefined when it does. */
export function hindranceOf(condition: PrinterCondition): PrinterCode | undefined {
  // An open cover lifts the paper from its sensor, so it goes first.
  if (condition.coverOpen) return 'printer.cover-open';
  if (condition.paper === 'out') return 'printer.paper-out';
  return condition.faulty || !condition.online ? 'printer.faulty' : undefined;
}
