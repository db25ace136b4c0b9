import { inject, onBeforeUnmount, provide, shallowRef, computed, type ComputedRef } from 'vue';
import { stageFor } from '../stage/stage-scale';

const STAGE_KEY = Symbol('stage');

/** Fits the board to the screen, now and whenever its size changes. */
export function provideStage() {
  const root = document.documentElement;
  const measure = () => stageFor(window.innerWidth, window.innerHeight);
  const stage = shallowRef(measure());
  const apply = () => {
    stage.value = measure();
    root.style.fontSize = `${stage.value.rootFontPx}px`;
    root.dataset['orientation'] = stage.value.orientation;
  };
  apply();
  window.addEventListener('resize', apply);
  onBeforeUnmount(() => window.removeEventListener('resize', apply));
  provide(
    STAGE_KEY,
    computed(() => stage.value.rootFontPx),
  );
}

/** Pixels of one rem on this screen. */
export function useRemPx(): ComputedRef<number> {
  return inject<ComputedRef<number>>(
    STAGE_KEY,
    computed(() => 16),
  );
}
