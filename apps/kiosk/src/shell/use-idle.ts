import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { idlePhase, type IdlePhase } from './idle-clock';

const TICK_MS = 250;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/** Watches for the citizen while there is something to lose, and tells when nobody is there any more. */
export function useIdle(watching: Ref<boolean>, onOver: () => void) {
  const phase = ref<IdlePhase>({ kind: 'active' });
  let aliveAtMs = performance.now();

  function alive(): void {
    aliveAtMs = performance.now();
    if (phase.value.kind !== 'active') phase.value = { kind: 'active' };
  }

  function tick(): void {
    if (!watching.value) return;
    phase.value = idlePhase(performance.now() - aliveAtMs);
    if (phase.value.kind !== 'over') return;
    alive();
    onOver();
  }

  const timer = setInterval(tick, TICK_MS);
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
  watch(watching, alive);
  onScopeDispose(() => {
    clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
  });
  return { phase, alive };
}
