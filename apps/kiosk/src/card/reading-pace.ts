/**
 * A reader is asked at most once a second by its own clock; half a second more for what may hold up
 * a question on its way. Whoever touches again sooner waits for the rest of it.
 */
const PACE_MS = 1_500;
let nextAtMs = -Infinity;

export function untilPaced(): Promise<void> {
  const waitMs = Math.max(0, nextAtMs - performance.now());
  nextAtMs = performance.now() + waitMs + PACE_MS;
  return new Promise((resolve) => setTimeout(resolve, waitMs));
}
