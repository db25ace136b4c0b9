import type { Api } from '@onewindow/client';
import { VOICE_LANGUAGES, type ClipDuration } from '@onewindow/voice';
import { computed, shallowRef } from 'vue';
import { useReading } from '../connection/use-reading';
import type { SessionStore } from '../session/session-store';
import { loadPacks, type Packs } from './sample-voice';

/** What is chosen for the voices of a hall, and the words they speak with. */
export function useVoices(
  { api, session }: { readonly api: Api; readonly session: SessionStore },
  hallId: string,
) {
  const packs = shallowRef<Packs>(new Map());
  const durationMs = computed<ClipDuration>(() => {
    const known = packs.value;
    return (language, token) => known.get(language)?.clips[token]?.durationMs ?? 0;
  });
  const { latest: voices, ...reading } = useReading(session, async (signal) => {
    if (packs.value.size === 0) packs.value = await loadPacks(VOICE_LANGUAGES);
    return api.voice.get(hallId, { signal });
  });
  return { voices, packs, durationMs, ...reading };
}
