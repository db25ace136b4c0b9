import type { CardReader } from '@onewindow/reader';
import { onMounted, onScopeDispose } from 'vue';
import { creditCodeIn } from './credit-code-scan';
import { untilPaced } from './reading-pace';

const SCAN_WITHIN_MS = 60_000;

/** Waits for the code of a licence as long as the page is open; typing it is always possible. */
export function useLicenceScan(reader: CardReader | null, onCode: (code: string) => void): void {
  const stop = new AbortController();
  let isScanning = false;

  async function scan(): Promise<void> {
    if (reader === null || isScanning) return;
    isScanning = true;
    try {
      await untilPaced();
      const document = await reader.read({
        kinds: ['licence-code'],
        timeoutMs: SCAN_WITHIN_MS,
        signal: stop.signal,
      });
      const code = 'code' in document ? creditCodeIn(document.code) : null;
      if (code !== null && !stop.signal.aborted) onCode(code);
    } catch {
      // The keys are on the same page, so nothing has to be said of a scan that came to nothing.
    }
    isScanning = false;
  }

  // Whoever holds the licence up once more is read once more.
  const stopListening = reader?.on('inserted', (laid) => {
    if (laid === 'code') void scan();
  });
  onMounted(() => void scan());
  onScopeDispose(() => {
    stop.abort();
    stopListening?.();
  });
}
