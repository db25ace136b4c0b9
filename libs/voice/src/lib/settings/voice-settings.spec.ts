import { areaVoiceOf, DEFAULT_AREA_VOICE, isQuietAt } from './voice-settings';

describe(areaVoiceOf, () => {
  it('takes the nearest choice', () => {
    expect(
      areaVoiceOf({ languages: ['yue'], volume: 0.8 }, { form: 'short', volume: 0.5 }),
    ).toEqual({
      ...DEFAULT_AREA_VOICE,
      languages: ['yue'],
      form: 'short',
      volume: 0.5,
    });
    expect(areaVoiceOf({ volume: 0.8 }, {})).toEqual({ ...DEFAULT_AREA_VOICE, volume: 0.8 });
  });

  it('leaves to the plan again what the hall has decided for all areas', () => {
    const hall = { form: 'short', getReady: true } as const;
    expect(areaVoiceOf(hall, {})).toMatchObject(hall);
    expect(areaVoiceOf(hall, { form: 'auto', getReady: 'auto' })).toEqual(DEFAULT_AREA_VOICE);
  });

  it('is Mandarin and Cantonese from clips when nothing is chosen', () => {
    expect(areaVoiceOf({}, {})).toMatchObject({ languages: ['cmn', 'yue'], speech: 'clips' });
  });
});

describe(isQuietAt, () => {
  const at = (time: string, ...hours: readonly [from: string, to: string][]) => {
    const [h = 0, m = 0] = time.split(':').map(Number);
    return isQuietAt(
      hours.map(([from, to]) => ({ from, to })),
      60 * h + m,
    );
  };

  it.each([
    ['11:59', false],
    ['12:00', true],
    ['13:29', true],
    ['13:30', false],
  ])('at %s during a noon rest from 12:00 to 13:30: %s', (time, quiet) => {
    expect(at(time, ['12:00', '13:30'])).toBe(quiet);
  });

  it('reaches over midnight', () => {
    expect(at('23:00', ['22:00', '06:00'])).toBe(true);
    expect(at('05:59', ['22:00', '06:00'])).toBe(true);
    expect(at('12:00', ['22:00', '06:00'], ['12:00', '12:30'])).toBe(true);
    expect(at('07:00', ['22:00', '06:00'])).toBe(false);
  });
});
