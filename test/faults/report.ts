import type { CommandVerdict } from './check-commands';
import type { ScreenVerdict } from './check-screens';
import type { FaultSpan, Recovery } from './recovery';
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

/** A key press is answered this soon after the fault that came between is over. */
export const RECOVERY_LIMIT_SECONDS = 5;
/** Every screen is right this soon after the last fault. */
export const SCREENS_LIMIT_SECONDS = 3;
/** Of one API process: four hundred screens and their backlog fit into this. */
export const MEMORY_LIMIT_MB = 512;

/** What the storm has broken, in words; empty when everything held. */
export function failuresIn(report: FaultsReport): readonly string[] {
  const { lost, duplicated, unexpected, screensWrong, recoverySeconds, brokenRules } = report;
  return [
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(duplicated > 0 ? [`${duplicated} duplicated`] : []),
    ...(unexpected > 0 ? [`${unexpected} unexpected`] : []),
    ...(screensWrong > 0
      ? [`${screensWrong} screens wrong ${SCREENS_LIMIT_SECONDS} s after the last fault`]
      : []),
    ...(recoverySeconds > RECOVERY_LIMIT_SECONDS
      ? [`a key press was answered ${recoverySeconds.toFixed(1)} s after the fault was over`]
      : []),
    ...(report.apiMemoryPeakMb > MEMORY_LIMIT_MB
      ? [`an API process took ${report.apiMemoryPeakMb.toFixed(0)} MB`]
      : []),
    ...brokenRules,
    ...report.commands.examples,
    ...report.events.examples,
    ...report.screens.examples,
  ];
}

export function countFaults(spans: readonly FaultSpan[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of spans) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export function renderReport(report: FaultsReport): string {
  const { commands, events, screens, faults, stormSeconds, seed } = report;
  const failures = failuresIn(report);
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
