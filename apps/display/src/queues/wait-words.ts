import { roundMinuteRange, type WaitView } from '@onewindow/contracts';

export interface WaitWords {
  /** Text key. */
  readonly key: 'wait.within' | 'wait.range' | 'wait.over';
  readonly words: Readonly<Record<string, number>>;
}

/** A wait as a range in steps people can use; null when nobody can tell. */
export function waitWords(wait: WaitView | undefined): WaitWords | null {
  if (wait?.kind !== 'range') return null;
  const { kind, ...words } = roundMinuteRange(wait.lowMinutes, wait.highMinutes);
  return { key: `wait.${kind}`, words };
}
