import type { AlarmView } from '@onewindow/contracts';
import { ringChime } from '@onewindow/ui';
import { onScopeDispose, watch, type Ref } from 'vue';
import { isNewAmong } from './alarm-order';

/** Rings once when something new waits; a browser that has not been touched yet stays silent. */
export function useAlarmBell(open: Readonly<Ref<readonly AlarmView[] | undefined>>): void {
  let context: AudioContext | null = null;
  onScopeDispose(() => void context?.close());

  async function ring(): Promise<void> {
    context ??= new AudioContext();
    await context.resume().catch(() => undefined);
    if (context.state === 'running') ringChime(context);
  }

  watch(open, (now, before) => {
    if (now && isNewAmong(now, before)) void ring();
  });
}
