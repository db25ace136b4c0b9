import { roundMinuteRange, type WaitView } from '@onewindow/contracts';
import type { MessageKey } from '../locales/zh-hans';

export interface WaitWords {
  readonly key: MessageKey;
  readonly named: Readonly<Record<string, number>>;
  /** Said below an unknown wait, when there is something to say. */
  readonly reason: MessageKey | null;
}

/** A wait as a sentence: a range in steps people can use, or honestly unknown. */
export function waitWords(wait: WaitView): WaitWords {
  if (wait.kind === 'unknown') {
    const reason = wait.reason === 'no-window-open' ? 'wait.no-window-open' : null;
    return { key: 'wait.unknown', named: {}, reason };
  }
  const { kind, ...named } = roundMinuteRange(wait.lowMinutes, wait.highMinutes);
  return { key: `wait.${kind}`, named, reason: null };
}
