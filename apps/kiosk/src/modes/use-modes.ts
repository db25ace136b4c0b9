import { onScopeDispose, shallowRef, watchEffect } from 'vue';
import { MODES, NO_MODES, withToggled, type Mode, type Modes } from './modes';

/** The modes of the citizen at the kiosk, written onto the page for its style sheets. */
export function useModes() {
  const modes = shallowRef(NO_MODES);

  watchEffect(() => write(modes.value));
  onScopeDispose(() => write(NO_MODES));

  return {
    modes,
    toggle: (mode: Mode) => (modes.value = withToggled(modes.value, mode)),
    clear: () => (modes.value = NO_MODES),
  };
}

function write(modes: Modes): void {
  const page = document.documentElement;
  for (const mode of MODES) page.toggleAttribute(`data-${mode}`, modes.has(mode));
  page.dataset['theme'] = modes.has('contrast') ? 'contrast' : 'light';
}
