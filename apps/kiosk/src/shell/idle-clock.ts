export interface IdleLimits {
  readonly warnAfterMs: number;
  /** From the warning to the end. */
  readonly graceMs: number;
}

/**
 * Citizens who stand still may be reading; those who are gone leave their choices to the next. After
 * the warning WCAG 2.2.1 wants at least 20 seconds to ask for more time by one simple action.
 */
const USUAL: IdleLimits = { warnAfterMs: 45_000, graceMs: 20_000 };
const GREATEST_GRACE_MS = 30_000;

/** @param patience how many times the usual time the citizen is given */
export function limitsFor(patience: number): IdleLimits {
  return {
    warnAfterMs: USUAL.warnAfterMs * patience,
    // Nobody needs longer to press one key, and the next in line waits.
    graceMs: Math.min(USUAL.graceMs * patience, GREATEST_GRACE_MS),
  };
}

export type IdlePhase =
  | { readonly kind: 'active' | 'over' }
  | { readonly kind: 'warning'; readonly secondsLeft: number; readonly share: number };

export function idlePhase(idleMs: number, { warnAfterMs, graceMs }: IdleLimits): IdlePhase {
  if (idleMs < warnAfterMs) return { kind: 'active' };
  const leftMs = warnAfterMs + graceMs - idleMs;
  if (leftMs <= 0) return { kind: 'over' };
  return { kind: 'warning', secondsLeft: Math.ceil(leftMs / 1000), share: leftMs / graceMs };
}
