import type { PressedCommand } from './command-log';

/** When a fault began and was over, in the time all processes share. */
export interface FaultSpan {
  readonly kind: string;
  readonly from: number;
  readonly until: number;
}

/**
 * How long a key press that a fault had come between was without its answer once the fault was over.
 *
 * @returns the longest of them in seconds; 0 when no fault came between anything
 */
export function recoverySeconds(
  commands: readonly PressedCommand[],
  faults: readonly FaultSpan[],
): number {
  let longest = 0;
  for (const { sentAt, endedAt, outcome, attempts } of commands) {
    if (outcome !== 'done' || attempts < 2) continue;
    const over = faults
      .map(({ until }) => until)
      .filter((until) => until > sentAt && until < endedAt);
    const since = Math.max(sentAt, ...over);
    longest = Math.max(longest, endedAt - since);
  }
  return longest / 1_000;
}
