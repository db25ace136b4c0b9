import type { KeyMap } from './key-map';

export interface ShortcutRow {
  readonly key: string;
  /** Text key of what it does. */
  readonly text: string;
}

/** The keys as the help tells them; there is no second list that could say something else. */
export function shortcutRows(keys: KeyMap): readonly ShortcutRow[] {
  return Object.entries(keys).map(([key, meaning]) => ({
    key,
    text: meaning === 'help' ? 'shortcuts.help' : `action.${meaning}`,
  }));
}
