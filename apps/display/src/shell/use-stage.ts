import type { ViewingOrders } from '@onewindow/contracts';
import {
  computed,
  inject,
  onBeforeUnmount,
  provide,
  shallowRef,
  watch,
  type ComputedRef,
  type InjectionKey,
} from 'vue';
import { stageFor, type Stage } from '../stage/stage-scale';

const STAGE: InjectionKey<ComputedRef<Stage>> = Symbol('stage');

/** Fits the board to the screen and to its readers, now and whenever one of them changes. */
export function provideStage(viewing: () => ViewingOrders | null) {
  const root = document.documentElement;
  const measure = () => stageFor(window.innerWidth, window.innerHeight, viewing());
  const stage = shallowRef(measure());
  const apply = () => {
    stage.value = measure();
    root.style.fontSize = `${stage.value.rootFontPx}px`;
    root.dataset['orientation'] = stage.value.orientation;
    root.dataset['layout'] = stage.value.layout;
  };
  watch(viewing, apply, { immediate: true });
  window.addEventListener('resize', apply);
  onBeforeUnmount(() => window.removeEventListener('resize', apply));
  provide(
    STAGE,
    computed(() => stage.value),
  );
}

export function useStage(): ComputedRef<Stage> {
  return inject(
    STAGE,
    computed(() => stageFor(window.innerWidth, window.innerHeight)),
  );
}

/** Pixels of one rem on this screen. */
export function useRemPx(): ComputedRef<number> {
  const stage = useStage();
  return computed(() => stage.value.rootFontPx);
}
