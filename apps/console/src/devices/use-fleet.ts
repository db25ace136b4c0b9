import { ApiRefusal, type Api } from '@onewindow/client';
import type { FleetDeviceView } from '@onewindow/contracts';
import { onScopeDispose, shallowRef } from 'vue';
import type { SessionStore } from '../session/session-store';
import { explain, type Sentence } from '../shell/explain';

/** A device that was let in a moment ago is to be seen coming. */
const READ_EVERY_MS = 5_000;

/** The devices of a hall, read again and again; what was read once stays while a reading fails. */
export function useFleet(
  { api, session }: { readonly api: Api; readonly session: SessionStore },
  hallId: string,
) {
  const devices = shallowRef<readonly FleetDeviceView[] | null>(null);
  const problem = shallowRef<Sentence | null>(null);
  /** When the list was last right, by the browser's own clock. */
  const readAtMs = shallowRef(Date.now());
  const leaving = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    clearTimeout(timer);
    try {
      devices.value = await api.fleet.list(hallId, { signal: leaving.signal });
      readAtMs.value = Date.now();
      problem.value = null;
    } catch (error) {
      if (leaving.signal.aborted) return;
      if (error instanceof ApiRefusal) session.hear(error);
      problem.value = explain(error);
    }
    if (!leaving.signal.aborted) timer = setTimeout(() => void read(), READ_EVERY_MS);
  }

  void read();
  onScopeDispose(() => {
    leaving.abort();
    clearTimeout(timer);
  });
  return { devices, problem, readAtMs, read };
}
