import type { PressedCommand } from './command-log';
import type { FaultKind } from './plan';

/** When a fault began and was over, in the time all processes share. */
export interface FaultSpan {
  readonly kind: FaultKind;
  readonly from: number;
  readonly until: number;
}

/** What comes between a key press and its answer; the others are for screens alone. */
const COMMAND_FAULTS: readonly FaultKind[] = [
  'kill-api',
  'stop-database',
  'freeze-database',
  'cut-lines',
  'slow-lines',
  'drop-answers',
];

/** A key press that took more than one request, and was answered in the end. */
export interface Recovery {
  /** Without a fault before the answer; 0 when one was still on. */
  readonly seconds: number;
  readonly action: PressedCommand['action'];
  /** From the key press to the answer. */
  readonly waitedSeconds: number;
  readonly requestsAtMs: readonly number[];
  /** The last fault before the answer. */
  readonly after: FaultKind | null;
}

/**
 * How long key presses were without their answer once no fault was left to come between.
 *
 * @returns the longest first
 */
export function recoveriesOf(
  commands: readonly PressedCommand[],
  faults: readonly FaultSpan[],
): readonly Recovery[] {
  const between = faults.filter(({ kind }) => COMMAND_FAULTS.includes(kind));
  return commands
    .filter(({ outcome, requestsAt }) => outcome === 'done' && requestsAt.length > 1)
    .map((pressed) => recoveryOf(pressed, between))
    .sort((a, b) => b.seconds - a.seconds);
}

function recoveryOf(
  { sentAt, endedAt, action, requestsAt }: PressedCommand,
  faults: readonly FaultSpan[],
): Recovery {
  const [last] = faults
    .filter(({ from, until }) => from < endedAt && until > sentAt)
    .sort((a, b) => b.until - a.until);
  const since = last ? Math.min(last.until, endedAt) : sentAt;
  return {
    seconds: (endedAt - since) / 1_000,
    action,
    waitedSeconds: (endedAt - sentAt) / 1_000,
    requestsAtMs: requestsAt,
    after: last?.kind ?? null,
  };
}
