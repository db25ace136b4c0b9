import type { DeskState } from '@onewindow/contracts';

export type WindowTone = 'call' | 'busy' | 'free' | 'off';

/** How a window's state looks; the words below `windowScreen.` carry the meaning. */
export const WINDOW_TONES = {
  called: 'call',
  serving: 'busy',
  idle: 'free',
  paused: 'off',
  closed: 'off',
} as const satisfies Record<DeskState, WindowTone>;
