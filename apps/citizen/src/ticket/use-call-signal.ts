import type { TicketRoomState } from '@onewindow/contracts';
import { watch } from 'vue';

/** Two short and one long; phones that cannot vibrate, or may not, stay still. */
const CALL_PATTERN_MS = [200, 100, 200, 100, 600];

/** Makes the phone speak up when its number is called: the page may lie in a pocket or behind a chat. */
export function useCallSignal(state: () => TicketRoomState, title: () => string): void {
  watch(
    () => ({ called: state().state === 'called', count: state().callCount, title: title() }),
    (now, before) => {
      const { label, windowId } = state();
      document.title = now.called ? `${label} → ${windowId ?? ''}` : `${label} · ${now.title}`;
      if (now.called && (before === undefined || !before.called || now.count > before.count)) {
        navigator.vibrate?.(CALL_PATTERN_MS);
      }
    },
    { immediate: true },
  );
}
