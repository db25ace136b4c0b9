import { onScopeDispose } from 'vue';
import { ringChime } from './chime';

export interface BellOptions {
  /** The chime, unless something else is to be heard. */
  readonly sound?: (context: BaseAudioContext, output: AudioNode) => void;
  /** From 0, which is silent, to 1. */
  readonly volume?: () => number;
}

/**
 * A bell of the page, for as long as it is open. A browser that has not been touched yet stays
 * silent, as does a machine without a loudspeaker: what rings must be seen as well.
 *
 * @returns rings it once
 */
export function useBell({ sound = ringChime, volume = () => 1 }: BellOptions = {}): () => void {
  let context: AudioContext | null = null;
  onScopeDispose(() => void context?.close());

  async function ring(): Promise<void> {
    context ??= new AudioContext();
    await context.resume().catch(() => undefined);
    if (context.state !== 'running') return;
    const level = context.createGain();
    level.gain.value = volume();
    level.connect(context.destination);
    sound(context, level);
  }

  return () => void ring();
}
