import { onScopeDispose, ref } from 'vue';
import { secondsLeft } from './countdown';

const TICK_MS = 200;

/** Counts the given seconds down on the monotonic clock and calls once at their end. */
export function useCountdown(onEnd: () => void) {
  const left = ref<number | null>(null);
  let endsAtMs = Infinity;

  function start(seconds: number): void {
    endsAtMs = performance.now() + seconds * 1000;
    left.value = seconds;
  }

  function stop(): void {
    endsAtMs = Infinity;
    left.value = null;
  }

  const timer = setInterval(() => {
    if (left.value === null) return;
    left.value = secondsLeft(endsAtMs, performance.now());
    if (left.value > 0) return;
    stop();
    onEnd();
  }, TICK_MS);
  onScopeDispose(() => clearInterval(timer));
  return { left, start, stop };
}
