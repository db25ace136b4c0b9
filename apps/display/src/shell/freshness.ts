export type Freshness = 'fresh' | 'stale' | 'polling';

/** Below this age a screen is as good as live; the hall's heart beats every 5 s. */
export const STALE_AFTER_MS = 15_000;

/** How far the age of what is shown has to be owned up to. */
export function freshnessOf(quietMs: number, isPolling: boolean): Freshness {
  if (isPolling) return 'polling';
  return quietMs < STALE_AFTER_MS ? 'fresh' : 'stale';
}
