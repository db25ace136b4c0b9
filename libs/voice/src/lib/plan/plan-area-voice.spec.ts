import { callsPerHour } from './area-traffic';
import { planAreaVoice, type VoiceWish } from './plan-area-voice';

describe(callsPerHour, () => {
  const windows = [
    { areaId: 'B1', queueIds: ['BDC'] },
    { areaId: 'B1', queueIds: ['BDC', 'SW'] },
    { areaId: 'B2', queueIds: ['SW'] },
    { areaId: 'B2', queueIds: ['SW'] },
  ];
  const queues = [
    { id: 'BDC', peakArrivalsPerHour: 40 },
    { id: 'SW', peakArrivalsPerHour: 90 },
    { id: 'nobody', peakArrivalsPerHour: 100 },
  ];

  it('shares a queue out among the windows that serve it', () => {
    expect(callsPerHour('B1', windows, queues)).toBe(40 + 30);
    expect(callsPerHour('B2', windows, queues)).toBe(60);
    expect(callsPerHour('B9', windows, queues)).toBe(0);
  });
});

describe(planAreaVoice, () => {
  /** Every clip half a second. */
  const plan = (perHour: number, wish: VoiceWish) => {
    const { form, languages, getReady } = planAreaVoice(perHour, wish, () => 500);
    return `${form} ${languages.join(' ')}${getReady ? ' next' : ''}`;
  };

  it.each([
    ['says everything while there is time', 20, ['cmn', 'yue', 'en'], 'long cmn yue en next'],
    ['is brief when there is not, English on request', 150, ['cmn', 'yue', 'en'], 'short cmn yue'],
    ['is brief in English alone', 250, ['en'], 'short en'],
    ['keeps the first language whatever happens', 9_000, ['yue', 'cmn'], 'short yue'],
  ] as const)('%s', (_, perHour, languages, planned) => {
    expect(plan(perHour, { languages })).toBe(planned);
  });

  it('keeps what is wished for', () => {
    const languages = ['cmn', 'yue'] as const;
    expect(plan(9_000, { languages, form: 'long' })).toBe('long cmn yue next');
    expect(plan(100, { languages, getReady: true })).toBe('short cmn yue next');
    expect(plan(20, { languages, getReady: false })).toBe('long cmn yue');
    expect(plan(20, { languages, form: 'short' })).toBe('short cmn yue');
  });

  it('counts who is told to get ready', () => {
    const use = (getReady: boolean) =>
      planAreaVoice(20, { languages: ['yue'], form: 'long', getReady }, () => 500).use;
    // Chime, four signs and the words, twenty times in the hour.
    expect(use(true) - use(false)).toBeCloseTo((20 * (900 + 5 * 500)) / 3_600_000);
  });

  it('can be told to say nothing', () => {
    expect(planAreaVoice(100, { languages: [] }, () => 500).languages).toEqual([]);
  });
});
