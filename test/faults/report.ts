import type { CommandVerdict } from './check-commands';
import type { ScreenVerdict } from './check-screens';
import type { FaultSpan, Recovery } from './recovery';
import type { FaultsWish } from './wish';
import type { ScreensAtTheEnd } from './wrong-screens';

/** What one storm has shown. The first eight are the sums that count. */
export interface FaultsReport {
  readonly seed: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly unexpected: number;
  readonly recovered: number;
  readonly screensWrong: number;
  readonly recoverySeconds: number;
  readonly commands: CommandVerdict & { readonly retried: number };
  readonly slowestRecoveries: readonly Recovery[];
  readonly events: ScreenVerdict;
  readonly screens: ScreensAtTheEnd & { readonly count: number };
  readonly brokenRules: readonly string[];
  /** How often each fault has happened. */
  readonly faults: Readonly<Record<string, number>>;
  readonly apiMemoryPeakMb: number;
  readonly stormSeconds: number;
}

/** What must hold besides that nothing is lost, double or wrong. */
export interface Limits {
  /** A key press is answered this soon after the fault that came between is over. */
  readonly recoverySeconds: number;
  /** Every screen is right this soon after the last fault. */
  readonly screensSeconds: number;
  /** Of one API process: four hundred screens and their backlog fit into this. */
  readonly memoryMb: number;
}

const MEMORY_MB = 512;

/** The short storm is a test: it asks what is right in the end, and leaves how soon to the full one. */
export function limitsOf({ isShort }: Pick<FaultsWish, 'isShort'>): Limits {
  return isShort
    ? { recoverySeconds: Infinity, screensSeconds: 30, memoryMb: MEMORY_MB }
    : { recoverySeconds: 5, screensSeconds: 3, memoryMb: MEMORY_MB };
}

/** What the storm has broken, in words; empty when everything held. */
export function failuresIn(report: FaultsReport, limits: Limits): readonly string[] {
  const { screensWrong, recoverySeconds, apiMemoryPeakMb } = report;
  const faults = (['lost', 'duplicated', 'unexpected'] as const)
    .filter((fault) => report[fault] > 0)
    .map((fault) => `${report[fault]} ${fault}`);
  return [
    ...faults,
    ...when(
      screensWrong > 0,
      `${screensWrong} screens wrong ${limits.screensSeconds} s after the last fault`,
    ),
    ...when(
      recoverySeconds > limits.recoverySeconds,
      `a key press was answered ${recoverySeconds.toFixed(1)} s after the fault was over`,
    ),
    ...when(
      apiMemoryPeakMb > limits.memoryMb,
      `an API process took ${apiMemoryPeakMb.toFixed(0)} MB`,
    ),
    ...report.brokenRules,
    ...report.commands.examples,
    ...report.events.examples,
    ...report.screens.examples,
  ];
}

function when(isSo: boolean, words: string): readonly string[] {
  return isSo ? [words] : [];
}

export function countFaults(spans: readonly FaultSpan[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of spans) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export function renderReport(report: FaultsReport, limits: Limits): string {
  const { commands, events, screens, faults, stormSeconds, seed } = report;
  const failures = failuresIn(report, limits);
  const happened = Object.entries(faults).map(([kind, times]) => `${times} × ${kind}`);
  return [
    `Storm of ${stormSeconds.toFixed(0)} s with seed ${seed}: ${happened.join(', ')}`,
    line('key presses', { ...commands, examples: undefined }),
    line('events at screens', { ...events, examples: undefined }),
    line('screens', {
      count: screens.count,
      wrong: screens.wrong,
      'right after, s': screens.rightAfterSeconds?.toFixed(1) ?? 'never',
    }),
    line('answered after a fault, s', { longest: report.recoverySeconds.toFixed(1) }),
    ...report.slowestRecoveries.map(
      ({ seconds, action, after, waitedSeconds, requestsAtMs }) =>
        `    ${action} ${seconds.toFixed(1)} s after ${after ?? 'no fault'}, ` +
        `${waitedSeconds.toFixed(1)} s in all, asked at ${requestsAtMs.join(', ')} ms`,
    ),
    line('API process, MB', { peak: report.apiMemoryPeakMb.toFixed(0) }),
    ...(failures.length === 0 ? ['  everything held'] : failures.map((words) => `  ✗ ${words}`)),
    '',
  ].join('\n');
}

function line(what: string, figures: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(figures)
    .filter(([, figure]) => figure !== undefined)
    .map(([name, figure]) => `${name} ${String(figure)}`);
  return `  ${what.padEnd(28)} ${told.join(' · ')}`;
}
