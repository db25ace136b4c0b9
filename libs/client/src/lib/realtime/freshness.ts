import { AGING_AFTER_SECONDS, POLLING_AFTER_SECONDS } from '@onewindow/contracts';

/**
 * live: heard from within 15 s · aging: longer ago, show how old the truth is · polling: a minute
 * without a heartbeat, the snapshot is asked for over HTTP until the socket is back.
 */
export type Freshness = 'live' | 'aging' | 'polling';

export const AGING_AFTER_MS = AGING_AFTER_SECONDS * 1_000;
export const POLLING_AFTER_MS = POLLING_AFTER_SECONDS * 1_000;

export function freshnessOf(silentMs: number): Freshness {
  if (silentMs < AGING_AFTER_MS) return 'live';
  return silentMs < POLLING_AFTER_MS ? 'aging' : 'polling';
}
