import { callsPerHour } from './area-traffic';
import { planAreaVoice } from './plan-area-voice';

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
  const plan = (perHour: number, ...languages: readonly ('cmn' | 'yue' | 'en')[]) => {
    const { form, languages: spoken } = planAreaVoice(perHour, languages, () => 500);
    return `${form} ${spoken.join(' ')}`;
  };

  it('says everything at length while there is time', () => {
    expect(plan(20, 'cmn', 'yue', 'en')).toBe('long cmn yue en');
  });

  it('is brief when there is not, and leaves English to those who ask for it', () => {
    expect(plan(150, 'cmn', 'yue', 'en')).toBe('short cmn yue');
    expect(plan(250, 'en')).toBe('short en');
  });

  it('keeps the first language whatever happens', () => {
    expect(plan(300, 'cmn', 'yue', 'en')).toBe('short cmn');
    expect(plan(9_000, 'yue', 'cmn')).toBe('short yue');
  });

  it('can be told to say nothing', () => {
    expect(planAreaVoice(100, [], () => 500).languages).toEqual([]);
  });
});
