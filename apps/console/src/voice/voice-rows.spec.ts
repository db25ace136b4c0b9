import type { Directory } from '../connection/use-directory';
import { voiceRows } from './voice-rows';

const directory = {
  areas: [{ id: 'A1' }, { id: 'ATM' }, { id: 'B6' }],
  windows: [
    { id: 'A01', areaId: 'A1', queueIds: ['calm'] },
    { id: 'B01', areaId: 'B6', queueIds: ['busy'] },
  ],
  queues: new Map([
    ['calm', { id: 'calm', peakArrivalsPerHour: 20 }],
    ['busy', { id: 'busy', peakArrivalsPerHour: 200 }],
  ]),
} as unknown as Directory;

describe(voiceRows, () => {
  const rows = voiceRows(
    { hall: { volume: 0.5 }, areas: [{ areaId: 'B6', choice: { form: 'long' } }] },
    directory,
    () => 400,
  );

  it('has the areas that call, with what counts in each', () => {
    expect(rows.map(({ area, voice }) => [area.id, voice.volume, voice.form])).toEqual([
      ['A1', 0.5, undefined],
      ['B6', 0.5, 'long'],
    ]);
  });

  it('shows that an area would talk all the time, if that is what is chosen for it', () => {
    const [calm, busy] = rows.map(({ plan }) => plan);
    expect(calm).toMatchObject({ form: 'long', getReady: true });
    expect(calm?.use).toBeLessThan(0.5);
    expect(busy?.use).toBeGreaterThan(0.7);
  });
});
