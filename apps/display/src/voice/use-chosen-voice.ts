import { areaVoiceOf, type AreaVoice, type VoiceSettings } from '@onewindow/voice';
import { shallowRef, type ShallowRef } from 'vue';
import { useBoardSession } from '../connection/board-session';
import type { ClipStore } from './speech/clip-store';
import { untilHad, type Asking } from './until-had';

export interface ChosenVoice {
  /** Undefined until the hall has said it. */
  readonly voice: Readonly<ShallowRef<AreaVoice | undefined>>;
  /** Languages whose clips are here. */
  readonly loaded: Readonly<ShallowRef<number>>;
}

/** Asks what the hall has chosen for an area, and gets the clips for it. */
export function useChosenVoice(areaId: string, clips: ClipStore, asking: Asking): ChosenVoice {
  const { device } = useBoardSession();
  const voice = shallowRef<AreaVoice>();
  const loaded = shallowRef(0);
  const ask = async (): Promise<void> => {
    const read = (answer: Response): Promise<VoiceSettings> => answer.json();
    const settings = (await untilHad('/voice/settings', read, asking)) ?? {};
    const chosen = areaVoiceOf(settings, device.value.hallId, areaId);
    voice.value = chosen;
    for (const language of new Set([...chosen.languages, 'en' as const])) {
      await clips.load(language);
      loaded.value += 1;
    }
  };
  void ask();
  return { voice, loaded };
}
