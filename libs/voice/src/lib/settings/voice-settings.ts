import type { AreaVoice, QuietHours, VoiceChoice } from '@onewindow/contracts';

export type { AreaVoice } from '@onewindow/contracts';

export const DEFAULT_AREA_VOICE: AreaVoice = {
  languages: ['cmn', 'yue'],
  speech: 'clips',
  volume: 1,
  quietHours: [],
  pause: false,
};

/** What counts in an area: what is chosen for it, else for its hall, else what is usual. */
export function areaVoiceOf(hall: VoiceChoice, area: VoiceChoice): AreaVoice {
  const { form, getReady, ...chosen } = { ...DEFAULT_AREA_VOICE, ...hall, ...area };
  return {
    ...chosen,
    ...(form === undefined || form === 'auto' ? {} : { form }),
    ...(getReady === undefined || getReady === 'auto' ? {} : { getReady }),
  };
}

/** Whether the minute of the hall's day, counted from midnight, is one in which nothing is spoken. */
export function isQuietAt(quietHours: readonly QuietHours[], minute: number): boolean {
  return quietHours.some(({ from, to }) => {
    const [start, end] = [minuteOf(from), minuteOf(to)];
    return start <= end ? start <= minute && minute < end : minute >= start || minute < end;
  });
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
}
