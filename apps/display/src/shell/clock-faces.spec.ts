import { clockFaces, momentWords } from './clock-faces';

const MORNING = Date.parse('2026-03-02T01:05:00Z');

describe(clockFaces, () => {
  it("shows the hall's own day and time", () => {
    expect(clockFaces(MORNING, 'Asia/Shanghai', 'zh-Hans')).toEqual({
      time: '09:05',
      day: '2026年3月2日',
      weekday: '星期一',
    });
  });

  it('writes midnight as 00', () => {
    const midnight = Date.parse('2026-03-01T16:00:00Z');
    expect(clockFaces(midnight, 'Asia/Shanghai', 'en').time).toBe('00:00');
  });

  it('shows no time before the hall has told it', () => {
    expect(clockFaces(null, 'Asia/Shanghai', 'zh-Hans').time).toBe('--:--');
  });
});

describe(momentWords, () => {
  it('names the day of a moment that is not today', () => {
    const words = (atMs: number, nowMs: number | null) =>
      momentWords(atMs, nowMs, 'Asia/Shanghai', 'zh-Hans');
    expect(words(MORNING, MORNING - 3_600_000)).toBe('09:05');
    expect(words(MORNING, MORNING - 36_000_000)).toBe('3月2日 09:05');
    expect(words(MORNING, null)).toBe('3月2日 09:05');
  });
});
