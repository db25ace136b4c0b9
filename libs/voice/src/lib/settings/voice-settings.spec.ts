import { areaVoiceOf, DEFAULT_AREA_VOICE, faultsOfSettings, isQuietAt } from './voice-settings';

describe(areaVoiceOf, () => {
  const settings = {
    volume: 0.8,
    halls: { zc: { languages: ['yue'], areas: { B6: { form: 'short', volume: 0.5 } } } },
  } as const;

  it('takes the nearest choice', () => {
    expect(areaVoiceOf(settings, 'zc', 'B6')).toEqual({
      ...DEFAULT_AREA_VOICE,
      languages: ['yue'],
      form: 'short',
      volume: 0.5,
    });
    expect(areaVoiceOf(settings, 'zc', 'A1')).toMatchObject({ languages: ['yue'], volume: 0.8 });
    expect(areaVoiceOf(settings, 'nb', 'A1')).toEqual({ ...DEFAULT_AREA_VOICE, volume: 0.8 });
  });

  it('is Mandarin and Cantonese from clips when nothing is chosen', () => {
    expect(areaVoiceOf({}, 'zc', 'A1')).toMatchObject({
      languages: ['cmn', 'yue'],
      speech: 'clips',
    });
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

describe(faultsOfSettings, () => {
  it('finds none in what it may be', () => {
    const quietHours = [{ from: '12:00', to: '13:30' }];
    const area = { languages: ['en'], form: 'short', speech: 'http-tts', enginePath: '/speech/v1' };
    const settings = {
      volume: 0,
      quietHours,
      halls: { zc: { speech: 'browser', areas: { A1: area } } },
    };
    expect(faultsOfSettings(settings)).toEqual([]);
    expect(faultsOfSettings({})).toEqual([]);
  });

  it.each([
    [null, 'it is no JSON object'],
    [[], 'it is no JSON object'],
    [{ volume: 2 }, 'volume'],
    [{ volume: '1' }, 'volume'],
    [{ languages: ['fr'] }, 'languages'],
    [{ loud: true }, 'loud'],
    [{ toString: 1 }, 'toString'],
    [{ quietHours: [{ from: '9:00', to: '10:00' }] }, 'quietHours'],
    [{ enginePath: '//elsewhere.example/tts' }, 'enginePath'],
    [{ enginePath: 'https://elsewhere.example' }, 'enginePath'],
    [{ halls: [] }, 'halls'],
    [{ halls: { zc: 1 } }, 'halls.zc'],
    [{ halls: { zc: { areas: { A1: null } } } }, 'halls.zc.areas.A1'],
    [{ halls: { zc: { areas: { A1: { form: 'tiny' } } } } }, 'halls.zc.areas.A1.form'],
  ])('%j: %s', (settings, fault) => {
    expect(faultsOfSettings(settings)).toEqual([fault]);
  });
});
