/** A wait is a range that means to keep its word, or honestly unknown; never one number. */
export type WaitView =
  | { readonly kind: 'range'; readonly lowMinutes: number; readonly highMinutes: number }
  | { readonly kind: 'unknown'; readonly reason: 'no-window-open' | 'not-waiting' };
