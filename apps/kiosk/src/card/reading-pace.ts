/** A reader is asked at most once a second; whoever touches again sooner waits for the rest of it. */
const PACE_MS = 1_050;
let nextAtMs = -Infinity;

export function untilPaced(): Promise<void> {
  const waitMs = Math.max(0, nextAtMs - performance.now());
  nextAtMs = performance.now() + waitMs + PACE_MS;
  return new Promise((resolve) => setTimeout(resolve, waitMs));
}
