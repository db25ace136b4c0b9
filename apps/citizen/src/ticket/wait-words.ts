import { roundMinuteRange, type WaitView } from '@onewindow/contracts';
import type { MessageKey } from '../locales/zh-hans';

export interface Words {
  readonly key: MessageKey;
  readonly named: Readonly<Record<string, number>>;
}

/** A wait as a sentence; unknown as long as the server has said nothing. */
export function waitWords(wait: WaitView | undefined): Words {
  if (wait === undefined || wait.kind === 'unknown') {
    const closed = wait?.reason === 'no-window-open';
    return { key: closed ? 'wait.no-window-open' : 'wait.unknown', named: {} };
  }
  const { kind, ...named } = roundMinuteRange(wait.lowMinutes, wait.highMinutes);
  return { key: `wait.${kind}`, named };
}

/** Below this a page counts as up to date and names no seconds. */
const FRESH_BELOW_MS = 15_000;

/** How old what is shown is; null before anything has come. */
export function ageWords(ageMs: number | null): Words {
  if (ageMs === null) return { key: 'age.loading', named: {} };
  if (ageMs < FRESH_BELOW_MS) return { key: 'age.fresh', named: {} };
  const seconds = Math.floor(ageMs / 1000);
  if (seconds < 60) return { key: 'age.seconds', named: { seconds } };
  return { key: 'age.minutes', named: { minutes: Math.floor(seconds / 60) } };
}
