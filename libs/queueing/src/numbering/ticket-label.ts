/** A run of numbers: one per queue online, one per kiosk offline (design §4). */
export interface NumberSeries {
  readonly prefix: string;
  /** Least number of digits; a longer number simply grows, so A999 is followed by A1000. */
  readonly width?: number | undefined;
}

export const DEFAULT_NUMBER_WIDTH = 3;

// I and O are read as 1 and 0 on a slip of thermal paper.
const PREFIX = /^[A-HJ-NP-Z]{1,3}$/;
const LABEL = /^([A-HJ-NP-Z]{1,3})(\d{1,9})$/;

/** Whether a series may use this prefix: one to three capital letters, neither I nor O. */
export function isSeriesPrefix(prefix: string): boolean {
  return PREFIX.test(prefix);
}

/** The number as printed, shown and spoken: `A012`. Throws on what no counter row can hold. */
export function ticketLabel(series: NumberSeries, sequence: number): string {
  if (!isSeriesPrefix(series.prefix)) {
    throw new RangeError(`Not a series prefix: ${series.prefix}`);
  }
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new RangeError(`Not a ticket sequence: ${sequence}`);
  }
  return series.prefix + String(sequence).padStart(series.width ?? DEFAULT_NUMBER_WIDTH, '0');
}

/** What a person typed as a ticket number, in either case and with or without leading zeros. */
export function parseTicketLabel(
  text: string,
): { readonly prefix: string; readonly sequence: number } | undefined {
  const [, prefix, digits] = LABEL.exec(text.trim().toUpperCase()) ?? [];
  const sequence = Number(digits);
  return prefix !== undefined && sequence >= 1 ? { prefix, sequence } : undefined;
}
