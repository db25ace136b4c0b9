import {
  callsPerHour,
  isQuietAt,
  planAreaVoice,
  type AreaVoice,
  type AreaVoicePlan,
  type ClipDuration,
  type VoiceLanguage,
} from '@onewindow/voice';
import type { Language } from '@onewindow/contracts';
import type { Directory } from '../connection/board-session';

/** What an area is to say, from what the hall has chosen and how busy the area can become. */
export function areaRules(
  areaId: string,
  voice: AreaVoice,
  directory: Directory | null,
  durationMs: ClipDuration,
): AreaVoicePlan {
  const { windows = [], queues = [] } = directory ?? {};
  return planAreaVoice(callsPerHour(areaId, windows, queues), voice, durationMs);
}

/** Whether the hall's own time lies in the quiet hours; before its time zone is known it is not quiet. */
export function isQuiet(
  { quietHours }: Pick<AreaVoice, 'quietHours'>,
  nowMs: number,
  timeZone: string | undefined,
): boolean {
  if (timeZone === undefined || quietHours.length === 0) return false;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(nowMs);
  const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return isQuietAt(quietHours, 60 * valueOf('hour') + valueOf('minute'));
}

/** A number taken in English is called in English as well; every area speaks Chinese anyway. */
export function spokenFor(language: Language | undefined): VoiceLanguage | undefined {
  return language === 'en' ? 'en' : undefined;
}

/** The floors are named only where somebody could look for the window on the wrong one. */
export function floorOf(
  windowId: string,
  areaId: string,
  directory: Directory | null,
): number | undefined {
  const here = directory?.windows.filter((window) => window.areaId === areaId) ?? [];
  if (new Set(here.map(({ floor }) => floor)).size < 2) return undefined;
  const floor = /^(\d+)F$/.exec(here.find(({ id }) => id === windowId)?.floor ?? '')?.[1];
  return floor === undefined ? undefined : Number(floor);
}
