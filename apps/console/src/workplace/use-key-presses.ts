import { onBeforeUnmount, onMounted } from 'vue';
import { acts, meaningOf, type KeyMap } from './key-map';
import type { WindowAction } from './window-actions';

const FIELDS = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select';

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** Hears the keys of the workplace while the page is open, wherever the focus is. */
export function useKeyPresses(keys: KeyMap, pressed: (meaning: WindowAction | 'help') => void) {
  const hear = (event: KeyboardEvent) => {
    const { key, repeat, altKey, ctrlKey, metaKey } = event;
    const press = { key, repeat, altKey, ctrlKey, metaKey, inField: isInField(event.target) };
    const meaning = meaningOf(press, keys);
    if (meaning === null) return;
    event.preventDefault();
    if (acts(press)) pressed(meaning);
  };
  onMounted(() => window.addEventListener('keydown', hear));
  onBeforeUnmount(() => window.removeEventListener('keydown', hear));
}
