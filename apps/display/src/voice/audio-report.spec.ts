import { toldAudio } from './audio-report';

describe(toldAudio, () => {
  it.each([
    ['ok', false, 'ok'],
    ['ok', true, 'quiet'],
    ['muted', true, 'muted'],
    ['blocked', true, 'blocked'],
  ] as const)(
    'tells of a board that is %s, in quiet hours: %s, that it is %s',
    (found, is, told) => {
      expect(toldAudio(found, is)).toBe(told);
    },
  );
});
