import { onScopeDispose } from 'vue';
import { ringChime } from './chime';

/**
 * A bell of the page, for as long as it is open. A browser that has not been touched yet stays
 * silent, as does a machine without a loudspeaker: what rings must be seen as well.
 *
 * @returns rings it once
 */
export function useBell(): () => void {
  let context: AudioContext | null = null;
  onScopeDispose(() => void context?.close());

  async function ring(): Promise<void> {
    context ??= new AudioContext();
    await context.resume().catch(() => undefined);
    if (context.state === 'running') ringChime(context);
  }

  return () => void ring();
}
