import type { MessageKey } from '../locales/zh-hans';
import type { PrintState } from './print-state';

/** Why there is no paper, as far as it helps anybody to know. */
export function reasonKey(state: PrintState): MessageKey {
  if (state.kind === 'in-doubt') return 'print.look';
  if (state.kind === 'failed' && state.trouble === 'paper-out') return 'print.paper-out';
  if (state.kind === 'failed' && state.trouble === 'cover-open') return 'print.cover-open';
  return 'print.not-now';
}
