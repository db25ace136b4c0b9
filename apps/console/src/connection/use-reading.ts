import { ApiRefusal } from '@onewindow/client';
import { onScopeDispose, shallowRef } from 'vue';
import type { SessionStore } from '../session/session-store';
import { explain, type Sentence } from '../shell/explain';

/** What has just been done somewhere in the hall is to be seen coming. */
const READ_EVERY_MS = 5_000;

/** Something of a hall, read again and again; what was read once stays while a reading fails. */
export function useReading<T>(
  session: SessionStore,
  readOnce: (signal: AbortSignal) => Promise<T>,
  everyMs = READ_EVERY_MS,
) {
  const latest = shallowRef<T | null>(null);
  const problem = shallowRef<Sentence | null>(null);
  /** When it was last right, by the browser's own clock. */
  const readAtMs = shallowRef(Date.now());
  const leaving = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    clearTimeout(timer);
    try {
      latest.value = await readOnce(leaving.signal);
      readAtMs.value = Date.now();
      problem.value = null;
    } catch (error) {
      if (leaving.signal.aborted) return;
      if (error instanceof ApiRefusal) session.hear(error);
      problem.value = explain(error);
    }
    if (!leaving.signal.aborted) timer = setTimeout(() => void read(), everyMs);
  }

  void read();
  onScopeDispose(() => {
    leaving.abort();
    clearTimeout(timer);
  });
  return { latest, problem, readAtMs, read };
}
