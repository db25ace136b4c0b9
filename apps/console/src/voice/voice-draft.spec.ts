import type { VoiceChoice } from '@onewindow/contracts';
import { choiceOf, draftOf, readQuietHours } from './voice-draft';

describe(draftOf, () => {
  it.each<VoiceChoice>([
    {},
    { languages: ['yue', 'cmn'], form: 'short', volume: 0.35, getReady: true, pause: false },
    { form: 'auto', getReady: 'auto', quietHours: [], speech: 'browser' },
    { getReady: false, pause: true, volume: 0, quietHours: [{ from: '22:00', to: '06:00' }] },
  ])('loses nothing of %j', (choice) => {
    expect(choiceOf(draftOf(choice))).toEqual(choice);
  });

  it('makes no choice of quiet hours that nobody can read', () => {
    const draft = { ...draftOf({}), hasQuietHours: true, quietHours: 'noon' };
    expect(choiceOf(draft)).toBeNull();
    expect(choiceOf({ ...draft, hasQuietHours: false })).toEqual({});
  });
});

describe(readQuietHours, () => {
  it.each([
    ['', []],
    ['12:00-13:30', [['12:00', '13:30']]],
    [
      '12：00至13：30，22:00 – 6:00',
      [
        ['12:00', '13:30'],
        ['22:00', '06:00'],
      ],
    ],
  ])('reads %j', (text, spans) => {
    expect(readQuietHours(text)).toEqual(spans.map(([from, to]) => ({ from, to })));
  });

  it.each(['noon', '12:00', '24:00-1:00', '12:60-13:00', '12:00-13:00-14:00'])(
    'does not guess what %j means',
    (text) => {
      expect(readQuietHours(text)).toBeNull();
    },
  );

  it('takes no more than the hall keeps', () => {
    expect(readQuietHours(Array(7).fill('12:00-13:00').join(','))).toBeNull();
  });
});
