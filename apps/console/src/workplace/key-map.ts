import type { WindowAction } from './window-actions';

/**
 * Keys of the workplace. Function keys are no single characters, so WCAG 2.1.4 is met, and browsers
 * leave these alone; F1, F5, F11 and F12 are theirs.
 */
export type KeyMap = Readonly<Record<string, WindowAction | 'help'>>;

export const DEFAULT_KEY_MAP: KeyMap = {
  F2: 'call-next',
  F3: 'recall',
  F4: 'start',
  F6: 'complete',
  F7: 'mark-missed',
  '?': 'help',
};

export interface KeyPress {
  readonly key: string;
  /** True for what a key held down goes on sending; it must never act twice. */
  readonly repeat: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** Whether somebody is typing into a field. */
  readonly inField: boolean;
}

/** What a key press means; null leaves it to the browser. */
export function meaningOf(press: KeyPress, keys: KeyMap): WindowAction | 'help' | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  const meaning = keys[press.key] ?? null;
  if (meaning === 'help' && press.inField) return null;
  return meaning;
}

/** Whether the press shall act, or only be kept from the browser (F3 would open its search). */
export function acts(press: KeyPress): boolean {
  return !press.repeat;
}

/** The key to write on a button, or null when it has none. */
export function keyOf(action: WindowAction | 'help', keys: KeyMap): string | null {
  return Object.entries(keys).find(([, meaning]) => meaning === action)?.[0] ?? null;
}
