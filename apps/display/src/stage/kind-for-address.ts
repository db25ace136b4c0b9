import type { DeviceKind } from '@onewindow/contracts';

/** What a new device asks to be let in as: opened at `…/window`, it is the screen of one window. */
export function kindForAddress(pathname: string): DeviceKind {
  return /^\/display\/window(\/|$)/.test(pathname) ? 'window-screen' : 'display';
}
