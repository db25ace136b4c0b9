/** Whole seconds left, begun ones counted; 0 when it is over. */
export function secondsUntil(until: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000));
}
