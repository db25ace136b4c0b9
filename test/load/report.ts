import type { CallNextReport } from './call-next';
import type { GrowthReport } from './growth';
import type { InputToPaintReport } from './input-to-paint';
import type { OpeningBurstReport } from './opening-burst';
import type { LiveWireReport } from './wire/live-wire';
import type { WritePathRates, WritePathReport } from './write-path';

/** What the figures depend on besides the code. */
export interface Conditions {
  readonly at: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  /** Of the machine over the last minute before the run: above 0, others were at work. */
  readonly loadBefore: number;
  readonly seconds: number;
  readonly rounds: number;
}

export interface BenchReport {
  readonly conditions: Conditions;
  readonly writePath?: WritePathReport;
  readonly callNext?: CallNextReport;
  readonly openingBurstMs?: number;
  readonly openingBurst?: OpeningBurstReport;
  readonly fanOut?: LiveWireReport['fanOut'];
  readonly burst500ScreensMs?: number;
  readonly reconnect400Seconds?: number;
  readonly liveWire?: Pick<LiveWireReport, 'burst500BehindMs'>;
  readonly growth?: GrowthReport;
  readonly inputToPaint?: InputToPaintReport;
}

/** One line for each figure with what it is to reach. */
export function renderReport(report: BenchReport): string {
  const { conditions, writePath, callNext, openingBurst, growth, inputToPaint } = report;
  const { cpu, cores, memoryGb, node, loadBefore, at } = conditions;
  return [
    `${at}, ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, load before ${loadBefore}`,
    ...(writePath ? linesOfWritePath(writePath) : []),
    ...(callNext ? linesOfCallNext(callNext) : []),
    ...(openingBurst ? linesOfBurst(openingBurst) : []),
    ...(report.fanOut ? linesOfLiveWire(report) : []),
    ...(growth ? linesOfGrowth(growth) : []),
    ...(inputToPaint ? linesOfInput(inputToPaint) : []),
    '',
  ].join('\n');
}

function line(what: string, figure: string, reach = ''): string {
  return `  ${what.padEnd(44)} ${figure.padStart(24)}   ${reach}`.trimEnd();
}

function linesOfWritePath(report: WritePathReport): string[] {
  const { twentyHalls, lost, double } = report;
  return [
    'writePath: commands per second, raw · use cases · HTTP',
    ...linesOfRates('1 hall', report),
    ...linesOfRates('20 halls', twentyHalls),
    line('lost, double', `${lost}, ${double}`, '0, 0'),
  ];
}

function linesOfRates(name: string, rates: WritePathRates): string[] {
  const { rawPerSecond, useCasePerSecond, httpPerSecond, useCaseRatio, httpRatio } = rates;
  const perSecond = [rawPerSecond, useCasePerSecond, httpPerSecond].map(Math.round).join(' · ');
  return [
    line(name, perSecond),
    line(`${name}, use cases ÷ raw`, useCaseRatio.toFixed(2), '≥ 0.5'),
    line(`${name}, HTTP ÷ raw`, httpRatio.toFixed(2), '≥ 0.35'),
  ];
}

function linesOfCallNext({ loads, lost, double }: CallNextReport): string[] {
  return [
    'callNext: ms at 222 windows, p50 · p95 · p99',
    ...Object.entries(loads).map(([name, { samples, p50Ms, p95Ms, p99Ms }]) =>
      line(
        `${name.slice(1)} times the peak, ${samples} calls`,
        [p50Ms, p95Ms, p99Ms].map((ms) => ms.toFixed(1)).join(' · '),
        name === 'x10' ? 'p99 ≤ 150' : '',
      ),
    ),
    line('lost, double', `${lost}, ${double}`, '0, 0'),
  ];
}

function linesOfBurst(report: OpeningBurstReport): string[] {
  const { atOnceMs, withinOneSecond, lost, double } = report;
  return [
    'openingBurst: 222 calls and 60 numbers',
    line('at one moment, all answered, ms', atOnceMs.toFixed(0), '≤ 1000'),
    line('within one second, p99, ms', withinOneSecond.p99Ms.toFixed(1)),
    line('lost, double', `${lost}, ${double}`, '0, 0'),
  ];
}

function linesOfLiveWire(report: BenchReport): string[] {
  const { fanOut, burst500ScreensMs = 0, reconnect400Seconds = 0, liveWire } = report;
  return [
    'liveWire: ms from the commit to the screens, p50 · p99, beside a bare server',
    ...Object.values(fanOut ?? {}).flatMap((found) => [
      line(
        `${found.screens} screens, ${found.deliveries} deliveries`,
        `${found.p50Ms} · ${found.p99Ms}, bare ${found.bareP50Ms} · ${found.bareP99Ms}`,
      ),
      line(`${found.screens} screens, p99 ÷ bare`, found.ratio.toFixed(1), '≤ 2'),
      line(`${found.screens} screens, bytes each`, found.bytesPerDelivery.toFixed(0)),
    ]),
    line('opening burst, 500 screens, all told, ms', String(burst500ScreensMs), '≤ 1000'),
    line('the same from the last commit on, ms', String(liveWire?.burst500BehindMs ?? 0)),
    line('400 screens reconnect, all right, s', reconnect400Seconds.toFixed(1), '≤ 5'),
  ];
}

function linesOfGrowth({ queues10x, halls20x, history1000x }: GrowthReport): string[] {
  return [
    'growth: cost of a command, grown ÷ small',
    line('20 → 200 queues', queues10x.toFixed(2)),
    line('1 → 20 halls', halls20x.toFixed(2)),
    line('1,000 → 1,000,000 tickets of days past', history1000x.toFixed(2), '≤ 1.2'),
  ];
}

function linesOfInput(report: InputToPaintReport): string[] {
  const lines = Object.entries(report).flatMap(([name, { home, searchKey }]) =>
    [['home and search', home] as const, ['a key of the search', searchKey] as const].map(
      ([what, { samples, p50Ms, p95Ms }]) =>
        line(
          `${name.slice(1)} times slower, ${what}, ${samples} touches`,
          `${p50Ms.toFixed(0)} · ${p95Ms.toFixed(0)}`,
          'p95 ≤ 100',
        ),
    ),
  );
  return ['inputToPaint: ms from a touch of the kiosk to the screen, p50 · p95', ...lines];
}
