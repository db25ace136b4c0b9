import { onScopeDispose, ref, watch } from 'vue';

/** A hall that answers takes far less; beyond this somebody wonders. */
const SLOW_AFTER_MS = 2_500;

/** Turns true once something has been under way for a while, and false when it ends. */
export function useSlowAfter(underWay: () => boolean) {
  const slow = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    underWay,
    (now) => {
      clearTimeout(timer);
      slow.value = false;
      if (now) timer = setTimeout(() => (slow.value = true), SLOW_AFTER_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  return slow;
}
