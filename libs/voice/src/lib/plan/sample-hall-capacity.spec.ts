import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest } from '../pack/voice-pack';
import type { ClipDuration } from '../pack/utterance-times';
import { VOICE_LANGUAGES, type VoiceLanguage } from '../voice-language';
import { callsPerHour } from './area-traffic';
import { GREATEST_USE, planAreaVoice } from './plan-area-voice';
import { simulateArea } from './simulated-area.fixture';

const ROOT = join(__dirname, '../../../../..');
const SAMPLE = join(ROOT, 'samples/zengcheng');
const HOURS = 8;
const SEED = 20_260_302;
const GREATEST_WAIT_MS = 25_000;

type Row = Readonly<Record<string, string>>;

/** None of the columns looked at here is quoted. */
function readCsv(name: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(SAMPLE, name), 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, values[i] ?? '']));
  });
}

function readDurations(): ClipDuration {
  const packs = VOICE_LANGUAGES.map((language) => {
    const file = join(ROOT, 'libs/voice/packs', language, 'manifest.json');
    return [language, JSON.parse(readFileSync(file, 'utf8')) as PackManifest] as const;
  });
  const manifests = new Map<VoiceLanguage, PackManifest>(packs);
  return (language, token) => manifests.get(language)?.clips[token]?.durationMs ?? NaN;
}

const windows = readCsv('windows.csv').map((row) => ({
  id: row['number'] ?? '',
  queueIds: (row['queues'] ?? '').split('|'),
}));
const areas = readCsv('areas.csv').filter(({ first_window: first }) => first !== '');
const queues = readCsv('queues.csv').map((row) => ({
  id: row['code'] ?? '',
  peakArrivalsPerHour: Number(row['peak_arrivals_per_hour']),
}));
const areaOf = (windowId: string): string =>
  areas.find((row) => row['first_window']! <= windowId && windowId <= row['last_window']!)?.[
    'code'
  ] ?? '';
const calling = windows.map((window) => ({ ...window, areaId: areaOf(window.id) }));

function measure(areaId: string, durationMs: ClipDuration) {
  const perHour = callsPerHour(areaId, calling, queues);
  const plan = planAreaVoice(perHour, { languages: ['cmn', 'yue'] }, durationMs);
  const here = calling.filter((window) => window.areaId === areaId);
  const figures = simulateArea({
    perHour,
    windowIds: here.map(({ id }) => id),
    rules: { ...plan, isQuiet: false },
    getReady: plan.getReady,
    durationMs,
    hours: HOURS,
    seed: SEED,
  });
  const p99Ms = figures.waitsMs[Math.floor(0.99 * figures.waitsMs.length)] ?? 0;
  const tooLate = figures.waitsMs.filter((waitMs) => waitMs === Infinity).length;
  return { areaId, windows: here.length, perHour, plan, figures, p99Ms, tooLate };
}

describe('the voices of the sample hall in its busiest hour', () => {
  const durationMs = readDurations();
  const measured = areas.map((row) => measure(row['code'] ?? '', durationMs));

  it('are eight, and call every number the hall gives out', () => {
    expect(measured).toHaveLength(8);
    const total = queues.reduce((sum, queue) => sum + queue.peakArrivalsPerHour, 0);
    expect(measured.reduce((sum, { perHour }) => sum + perHour, 0)).toBeCloseTo(total);
  });

  it.each(measured.map((one) => [one.areaId, one] as const))(
    '%s speaks at most 70 %% of the time, and 99 of 100 calls within 25 s',
    (_, { figures, p99Ms }) => {
      expect(figures.use).toBeGreaterThan(0.05);
      expect(figures.use).toBeLessThanOrEqual(GREATEST_USE);
      expect(p99Ms).toBeLessThan(GREATEST_WAIT_MS);
    },
  );

  it('stand in the document as they are here', () => {
    const table = measured.map((one) => {
      const { plan, figures } = one;
      const cells = [
        one.areaId,
        one.windows,
        one.perHour.toFixed(0),
        [plan.form, plan.languages.join(' + '), ...(plan.getReady ? ['next'] : [])].join(', '),
        `${(100 * plan.use).toFixed(0)} %`,
        `${(100 * figures.use).toFixed(0)} %`,
        `${(one.p99Ms / 1_000).toFixed(1)} s`,
        one.tooLate,
      ];
      return cells.join(' | ');
    });
    const written = readFileSync(join(ROOT, 'docs/voice.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| [AB]\d /.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
          .join(' | '),
      );
    expect(written).toEqual(table);
  });
});
