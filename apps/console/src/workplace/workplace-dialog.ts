import type { WindowAction } from './window-actions';

export type WorkplaceDialog = 'help' | 'cancel' | 'leave';

/** What a key does while a dialog may stand over the page. */
export type KeyEffect =
  | { readonly kind: 'act'; readonly action: WindowAction }
  | { readonly kind: 'show'; readonly dialog: WorkplaceDialog | null }
  | { readonly kind: 'nothing' };

const NOTHING: KeyEffect = { kind: 'nothing' };

/**
 * Below a dialog no key calls anybody or moves a ticket, and the help comes and goes by its key but
 * never in place of a question that waits for its answer.
 */
export function effectOf(
  meaning: WindowAction | 'help',
  dialog: WorkplaceDialog | null,
): KeyEffect {
  if (meaning === 'help') {
    if (dialog === null) return { kind: 'show', dialog: 'help' };
    return dialog === 'help' ? { kind: 'show', dialog: null } : NOTHING;
  }
  return dialog === null ? { kind: 'act', action: meaning } : NOTHING;
}
