import { onScopeDispose, ref } from 'vue';

/**
 * Turns true a moment after a screen has come up. The second half of a double touch lands on the new
 * screen; whatever must not be pressed by accident waits for this.
 */
export function useSettled(delayMs = 500) {
  const settled = ref(false);
  const timer = setTimeout(() => (settled.value = true), delayMs);
  onScopeDispose(() => clearTimeout(timer));
  return settled;
}
