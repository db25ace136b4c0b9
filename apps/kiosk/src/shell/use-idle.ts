import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { idlePhase, limitsFor, type IdlePhase } from './idle-clock';

const TICK_MS = 250;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/**
 * Watches for the citizen while there is something to lose, and tells when nobody is there any more.
 *
 * @param patience how many times the usual time this citizen is given
 */
export function useIdle(watching: Ref<boolean>, patience: () => number, onOver: () => void) {
  const phase = ref<IdlePhase>({ kind: 'active' });
  let aliveAtMs = performance.now();

  function alive(): void {
    aliveAtMs = performance.now();
    if (phase.value.kind !== 'active') phase.value = { kind: 'active' };
  }

  function tick(): void {
    if (!watching.value) return;
    phase.value = idlePhase(performance.now() - aliveAtMs, limitsFor(patience()));
    if (phase.value.kind !== 'over') return;
    alive();
    onOver();
  }

  /** Once warned, a key decides by itself whether to stay; touching anything else means to stay. */
  function seen({ target }: Event): void {
    const onKey = target instanceof Element && target.closest('button') !== null;
    if (phase.value.kind !== 'warning' || !onKey) alive();
  }

  const timer = setInterval(tick, TICK_MS);
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, seen, { passive: true });
  watch(watching, alive);
  onScopeDispose(() => {
    clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, seen);
  });
  return { phase, alive };
}
