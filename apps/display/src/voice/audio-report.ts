import type { AudioState } from '@onewindow/contracts';

/** Being silent on purpose is no fault, as long as everything else is as it should be. */
export function toldAudio(found: AudioState, isQuiet: boolean): AudioState {
  return found === 'ok' && isQuiet ? 'quiet' : found;
}

/** What the device tells of its sound with its next heartbeat; nothing on a screen that is silent. */
export const audioReport: { state: AudioState | undefined } = { state: undefined };
