import type { TicketRoomState } from '@onewindow/contracts';
import { onScopeDispose, watchEffect } from 'vue';
import type { Text } from '../locales/texts';
import { sceneOf } from '../ticket/ticket-scene';

const YELLOW_DOT = "%3Ccircle cx='37' cy='11' r='11' fill='%23ffd400'/%3E%3C/svg%3E";

/** Title and sign of the tab say what the page says, for whoever has put it behind another. */
export function useCallMark(state: () => TicketRoomState, text: Text): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  const plain = icon?.href ?? '';
  const marked = plain.replace(/%3C\/svg%3E$/i, YELLOW_DOT);

  watchEffect(() => {
    const scene = sceneOf(state());
    const { label, windowId } = state();
    document.title = `${titleOf(text, scene, windowId)} · ${label}`;
    if (icon !== null) icon.href = scene === 'called' ? marked : plain;
  });
  onScopeDispose(() => {
    if (icon !== null) icon.href = plain;
  });
}

function titleOf(text: Text, scene: ReturnType<typeof sceneOf>, windowId: string | null): string {
  return text(`scene.${scene}`, { window: windowId ?? '' });
}
