import { ringChime } from '@onewindow/ui';
import { onScopeDispose, watch } from 'vue';
import type { LiveCall } from '@onewindow/contracts';
import type { BoardTime } from './call-board';
import { DueCalls } from './due-calls';

/** Browsers may keep a page silent until somebody has touched it; signage players are set not to. */
const TOUCHES = ['pointerdown', 'keydown'] as const;

/**
 * Rings once for all calls that have come since the last look.
 *
 * @param calls undefined before the board knows any
 */
export function useCallChime(
  calls: () => readonly LiveCall[] | undefined,
  time: () => BoardTime,
): void {
  const due = new DueCalls();
  const context = new AudioContext();
  const wake = (): void => void context.resume().catch(() => undefined);
  for (const touch of TOUCHES) window.addEventListener(touch, wake);
  watch([calls, time], ([now, moment]) => {
    if (!now || due.take(now, moment).length === 0) return;
    if (context.state === 'running') ringChime(context);
  });
  onScopeDispose(() => {
    for (const touch of TOUCHES) window.removeEventListener(touch, wake);
    void context.close();
  });
}
