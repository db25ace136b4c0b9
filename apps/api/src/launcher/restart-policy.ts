/** The deaths of one child since it last served for a while. Times in milliseconds. */
export interface DeathHistory {
  readonly deathsAt: readonly number[];
  readonly hasServed: boolean;
}

export interface Death {
  readonly diedAt: number;
  /** Null when the child never became healthy. */
  readonly healthyAt: number | null;
}

export type Verdict =
  | { readonly kind: 'restart'; readonly delayMs: number; readonly history: DeathHistory }
  | { readonly kind: 'give-up' };

export const NO_DEATHS: DeathHistory = { deathsAt: [], hasServed: false };

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 10_000;
const HOPELESS_DEATHS = 5;
const HOPELESS_WITHIN_MS = 60_000;
/** Whoever has served this long starts afresh with the short delay. */
const STEADY_AFTER_MS = 30_000;

/**
 * What to do after a child has died unasked. One that has ever served is started again for ever,
 * because whatever kills it may pass; one that never did has a fault that waiting does not mend.
 */
export function judgeDeath(history: DeathHistory, { diedAt, healthyAt }: Death): Verdict {
  const hasServed = history.hasServed || healthyAt !== null;
  const wasSteady = healthyAt !== null && diedAt - healthyAt >= STEADY_AFTER_MS;
  const deathsAt = wasSteady ? [diedAt] : [...history.deathsAt, diedAt];
  const [first] = deathsAt.slice(-HOPELESS_DEATHS);
  const isHopeless =
    deathsAt.length >= HOPELESS_DEATHS &&
    first !== undefined &&
    diedAt - first <= HOPELESS_WITHIN_MS;
  if (!hasServed && isHopeless) return { kind: 'give-up' };
  const delayMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (deathsAt.length - 1));
  return { kind: 'restart', delayMs, history: { deathsAt, hasServed } };
}
