import { ringChime } from '@onewindow/ui';
import { onScopeDispose } from 'vue';

/** A bell that is rung by a touch, which is what a browser wants before it makes a sound. */
export function useBell(): () => void {
  let context: AudioContext | null = null;
  onScopeDispose(() => void context?.close());

  async function ring(): Promise<void> {
    context ??= new AudioContext();
    // A kiosk without a loudspeaker stays silent; its screen asks for help all the same.
    await context.resume().catch(() => undefined);
    if (context.state === 'running') ringChime(context);
  }

  return () => void ring();
}
