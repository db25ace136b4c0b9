import { computed, onScopeDispose, ref } from 'vue';
import { secondsUntil } from './seconds-until';

const TICK_MS = 1_000;
/** The whole of the bar: as long as a cancelling can be taken back. */
const WHOLE_SECONDS = 60;

/** Seconds of hall time until a moment, counted down. */
export function useCountdown(until: () => string, now: () => number) {
  const at = ref(now());
  const ticking = setInterval(() => (at.value = now()), TICK_MS);
  onScopeDispose(() => clearInterval(ticking));
  const secondsLeft = computed(() => secondsUntil(until(), at.value));
  return { secondsLeft, share: computed(() => Math.min(1, secondsLeft.value / WHOLE_SECONDS)) };
}
