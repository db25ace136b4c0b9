import type { PrintTrouble, SlipPrintView } from '@onewindow/contracts';

/** What whoever stands at the kiosk is shown of the paper. */
export type PrintState =
  /** This kiosk has no printer; or the number has been noted down instead. */
  | { readonly kind: 'no-paper' }
  | { readonly kind: 'printing' }
  | { readonly kind: 'printed' }
  | { readonly kind: 'failed'; readonly trouble: PrintTrouble | null }
  /** Null when not even the server has been heard of. */
  | { readonly kind: 'in-doubt'; readonly printId: string | null };

export const NO_PAPER: PrintState = { kind: 'no-paper' };
export const PRINTING: PrintState = { kind: 'printing' };
export const PRINTED: PrintState = { kind: 'printed' };

export function printStateOf({ id, outcome, trouble }: SlipPrintView): PrintState {
  switch (outcome) {
    case 'printing':
      return PRINTING;
    case 'printed':
      return PRINTED;
    case 'failed':
      return { kind: 'failed', trouble };
    case 'in-doubt':
      return { kind: 'in-doubt', printId: id };
  }
}

/** Whether somebody has to decide something before the visit goes on. */
export function needsAnswer({ kind }: PrintState): boolean {
  return kind === 'failed' || kind === 'in-doubt';
}

/** Without paper, or with its cover open, a printer waits for somebody of the hall. */
export function isWorthRetrying(trouble: PrintTrouble | null): boolean {
  return trouble !== 'paper-out' && trouble !== 'cover-open' && trouble !== 'faulty';
}
