import type { Language } from '@onewindow/contracts';

export interface ClockFaces {
  readonly time: string;
  readonly day: string;
  readonly weekday: string;
}

const NO_FACES: ClockFaces = { time: '--:--', day: '', weekday: '' };

/** The hall's own time; a board never shows the clock of the machine it runs on. */
export function clockFaces(nowMs: number | null, timeZone: string, language: Language): ClockFaces {
  if (nowMs === null) return NO_FACES;
  const tag = language === 'zh-Hans' ? 'zh-CN' : language === 'zh-Hant' ? 'zh-HK' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone, ...options }).format(nowMs);
  return {
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
    weekday: format({ weekday: 'long' }),
  };
}
