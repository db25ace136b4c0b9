import type { AreaVoice } from '@onewindow/voice';
import { shallowRef, watch, type ShallowRef } from 'vue';
import type { ClipStore } from './speech/clip-store';

export interface LoadedClips {
  /** How many languages have been loaded; durations are known from then on. */
  readonly loaded: Readonly<ShallowRef<number>>;
}

/** Gets the clips of what an area speaks, and of a language it speaks from today on. */
export function useLoadedClips(voice: () => AreaVoice | undefined, clips: ClipStore): LoadedClips {
  const loaded = shallowRef(0);
  const asked = new Set<string>();
  const load = async (languages: AreaVoice['languages']): Promise<void> => {
    // English is spoken wherever a number was taken in it.
    for (const language of [...languages, 'en' as const]) {
      if (asked.has(language)) continue;
      asked.add(language);
      await clips.load(language);
      loaded.value += 1;
    }
  };
  watch(voice, (now) => void (now && load(now.languages)), { immediate: true });
  return { loaded };
}
