import type { Directory } from '../connection/board-session';
import { areaRules, floorOf, isQuiet, spokenFor } from './area-rules';
import { areaVoiceOf } from '@onewindow/voice';

const VOICE = areaVoiceOf({}, {});

function directory(perHour: number, floors: readonly string[] = ['1F', '1F']): Directory {
  const windows = floors.map((floor, i) => ({
    id: `A0${i + 1}`,
    areaId: 'A1',
    queueIds: ['A-ZH'],
    floor,
  }));
  return {
    windows,
    queues: [{ id: 'A-ZH', peakArrivalsPerHour: perHour }],
  } as unknown as Directory;
}

describe(areaRules, () => {
  const rules = (perHour: number, voice = VOICE) =>
    areaRules('A1', voice, directory(perHour), () => 400);

  it('is long in a calm area and short in a busy one', () => {
    expect(rules(20)).toMatchObject({ languages: ['cmn', 'yue'], form: 'long' });
    expect(rules(180)).toMatchObject({ languages: ['cmn', 'yue'], form: 'short' });
    expect(rules(400)).toMatchObject({ languages: ['cmn'], form: 'short' });
  });

  it('is what the hall has chosen, however busy', () => {
    const voice = { ...VOICE, languages: ['yue', 'cmn'], form: 'long' } as const;
    expect(rules(400, voice)).toMatchObject({ languages: ['yue', 'cmn'], form: 'long' });
  });

  it('is long before the building is known', () => {
    expect(areaRules('A1', VOICE, null, () => 400).form).toBe('long');
  });
});

describe(isQuiet, () => {
  const noon = { quietHours: [{ from: '12:00', to: '13:30' }] };
  const at = Date.parse('2026-03-02T12:30:00+08:00');

  it('goes by the time of the hall', () => {
    expect(isQuiet(noon, at, 'Asia/Shanghai')).toBe(true);
    expect(isQuiet(noon, at, 'Europe/Lisbon')).toBe(false);
    expect(isQuiet(noon, at, undefined)).toBe(false);
    expect(isQuiet({ quietHours: [] }, at, 'Asia/Shanghai')).toBe(false);
  });
});

describe(spokenFor, () => {
  it('adds English for a number taken in English', () => {
    expect(spokenFor('en')).toBe('en');
    expect(spokenFor('zh-Hant')).toBeUndefined();
    expect(spokenFor(undefined)).toBeUndefined();
  });
});

describe(floorOf, () => {
  it('names the floor only where there are several', () => {
    expect(floorOf('A02', 'A1', directory(1, ['1F', '2F']))).toBe(2);
    expect(floorOf('A02', 'A1', directory(1))).toBeUndefined();
    expect(floorOf('A09', 'A1', directory(1, ['1F', '2F']))).toBeUndefined();
    expect(floorOf('A02', 'A1', directory(1, ['1F', 'G']))).toBeUndefined();
    expect(floorOf('A02', 'A1', null)).toBeUndefined();
  });
});
