import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue';
import type { BoxShape } from '../calls/paging';

/** Measures an element, in pixels, as its size changes. */
export function useElementBox(element: Readonly<ShallowRef<HTMLElement | null>>) {
  const box = shallowRef<BoxShape>({ width: 0, height: 0 });
  const observer = new ResizeObserver(([entry]) => {
    if (entry) box.value = { width: entry.contentRect.width, height: entry.contentRect.height };
  });
  onMounted(() => {
    if (element.value) observer.observe(element.value);
  });
  onBeforeUnmount(() => observer.disconnect());
  return box;
}
