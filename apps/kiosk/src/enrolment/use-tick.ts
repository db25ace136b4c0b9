import { onScopeDispose, shallowRef } from 'vue';

/** Changes again and again, for whatever is worked out anew from a running clock. */
export function useTick(everyMs: number) {
  const tick = shallowRef(0);
  const timer = setInterval(() => (tick.value += 1), everyMs);
  onScopeDispose(() => clearInterval(timer));
  return tick;
}
