import type { Api } from '@onewindow/client';
import type { LocalizedName } from '@onewindow/contracts';
import { loadGlyphs } from '@onewindow/ui';
import { onScopeDispose, shallowRef } from 'vue';

const ASK_AGAIN_MS = 5_000;

/** The hall's name, as long as it takes to learn it; the pad works without. */
export function useHallNames(api: Api, hallId: string) {
  const names = shallowRef<LocalizedName | null>(null);
  const leaving = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    try {
      const hall = await api.halls.get(hallId, { signal: leaving.signal });
      names.value = hall.names;
      void loadGlyphs(Object.values(hall.names).join(''));
    } catch {
      if (!leaving.signal.aborted) timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    }
  }

  void ask();
  onScopeDispose(() => {
    leaving.abort();
    clearTimeout(timer);
  });
  return names;
}
