import type { Language } from '@onewindow/contracts';

export interface ClockFaces {
  readonly time: string;
  readonly day: string;
  readonly weekday: string;
}

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const NO_FACES: ClockFaces = { time: '--:--', day: '', weekday: '' };

/** The hall's own time; a board never shows the clock of the machine it runs on. */
export function clockFaces(nowMs: number | null, timeZone: string, language: Language): ClockFaces {
  if (nowMs === null) return NO_FACES;
  const format = formatOf(nowMs, timeZone, language);
  return {
    time: format(TIME),
    day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
    weekday: format({ weekday: 'long' }),
  };
}

/** A moment to come: the time alone when it is still today. */
export function momentWords(
  atMs: number,
  nowMs: number | null,
  timeZone: string,
  language: Language,
): string {
  const format = formatOf(atMs, timeZone, language);
  const isToday =
    nowMs !== null &&
    clockFaces(nowMs, timeZone, language).day === clockFaces(atMs, timeZone, language).day;
  return isToday ? format(TIME) : `${format({ month: 'short', day: 'numeric' })} ${format(TIME)}`;
}

function formatOf(atMs: number, timeZone: string, language: Language) {
  const tag = language === 'zh-Hans' ? 'zh-CN' : language === 'zh-Hant' ? 'zh-HK' : 'en-GB';
  return (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone, ...options }).format(atMs);
}
