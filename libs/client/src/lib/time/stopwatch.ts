/** Milliseconds that have passed since it was started. */
export type Stopwatch = () => number;

/**
 * Starts counting now. The monotonic clock cannot jump, but several systems stop it while a phone or
 * a laptop sleeps; the wall clock runs on then. The longer of both is taken: something is rather
 * believed too old than too fresh.
 */
export function startStopwatch(): Stopwatch {
  const monotonicStart = performance.now();
  const wallStart = Date.now();
  return () => Math.max(performance.now() - monotonicStart, Date.now() - wallStart, 0);
}
