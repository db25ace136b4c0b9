import type { AudioState } from '@onewindow/contracts';

/** What the device tells of its sound with its next heartbeat; nothing on a screen that is silent. */
export const audioReport: { state: AudioState | undefined } = { state: undefined };
