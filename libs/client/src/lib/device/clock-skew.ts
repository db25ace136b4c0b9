/** What fits the server's column: 24 days, beyond which a clock is simply wrong. */
const GREATEST_SKEW_MS = 2_147_483_647;

/**
 * How far the own clock is ahead of the server's, which answered somewhere between the question and
 * the answer; undefined when it did not tell its time.
 */
export function clockSkewOf(
  serverAt: string,
  { nowMs, tookMs }: { readonly nowMs: number; readonly tookMs: number },
): number | undefined {
  const serverMs = Date.parse(serverAt);
  if (Number.isNaN(serverMs)) return undefined;
  const skewMs = Math.round(nowMs - tookMs / 2 - serverMs);
  return Math.max(-GREATEST_SKEW_MS, Math.min(GREATEST_SKEW_MS, skewMs));
}
