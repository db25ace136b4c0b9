/** Citizens who stand still may be reading; those who are gone leave their choices to the next. */
export const WARN_AFTER_MS = 45_000;
/** WCAG 2.2.1: at least 20 seconds to ask for more time by one simple action. */
export const GRACE_MS = 20_000;

export type IdlePhase =
  { readonly kind: 'active' | 'over' } | { readonly kind: 'warning'; readonly secondsLeft: number };

export function idlePhase(idleMs: number): IdlePhase {
  if (idleMs < WARN_AFTER_MS) return { kind: 'active' };
  const leftMs = WARN_AFTER_MS + GRACE_MS - idleMs;
  return leftMs > 0 ? { kind: 'warning', secondsLeft: Math.ceil(leftMs / 1000) } : { kind: 'over' };
}
