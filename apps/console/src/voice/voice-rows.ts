import type { AreaView, HallVoiceView, VoiceChoice } from '@onewindow/contracts';
import {
  areaVoiceOf,
  callsPerHour,
  planAreaVoice,
  type AreaVoice,
  type AreaVoicePlan,
  type ClipDuration,
} from '@onewindow/voice';
import type { Directory } from '../connection/use-directory';

/** An area that speaks: what is chosen for it, what counts in it, and what comes of it. */
export interface VoiceRow {
  readonly area: AreaView;
  readonly choice: VoiceChoice;
  readonly voice: AreaVoice;
  readonly plan: AreaVoicePlan;
}

/** What an area would say in its busiest hour. */
export function planOf(
  areaId: string,
  voice: AreaVoice,
  { windows, queues }: Pick<Directory, 'windows' | 'queues'>,
  durationMs: ClipDuration,
): AreaVoicePlan {
  const perHour = callsPerHour(areaId, windows, [...queues.values()]);
  return planAreaVoice(perHour, voice, durationMs);
}

/** The areas with windows, in the order of the hall. */
export function voiceRows(
  { hall, areas: chosen }: HallVoiceView,
  directory: Directory,
  durationMs: ClipDuration,
): readonly VoiceRow[] {
  return directory.areas
    .filter(({ id }) => directory.windows.some(({ areaId }) => areaId === id))
    .map((area) => {
      const choice = chosen.find(({ areaId }) => areaId === area.id)?.choice ?? {};
      const voice = areaVoiceOf(hall, choice);
      return { area, choice, voice, plan: planOf(area.id, voice, directory, durationMs) };
    });
}
