/** Days as `YYYY-MM-DD`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export const SPANS = [1, 7, 30, 90] as const;
export type SpanDays = (typeof SPANS)[number];

const DAY_MS = 24 * 60 * 60_000;

/** So many days up to and with this one, by the calendar. */
export function spanUpTo(today: string, days: SpanDays): Span {
  const from = new Date(Date.parse(today) - (days - 1) * DAY_MS);
  return { from: from.toISOString().slice(0, 10), to: today };
}

/** Which of the usual spans this is; null for days somebody has chosen. */
export function usualSpan(span: Span, today: string): SpanDays | null {
  const found = SPANS.find((days) => spanUpTo(today, days).from === span.from);
  return span.to === today ? (found ?? null) : null;
}
