import { onScopeDispose } from 'vue';

/** Keeps the screen from going dark, where the browser can: over TLS or on the machine itself. */
export function useWakeLock(): void {
  let lock: WakeLockSentinel | undefined;
  let left = false;

  async function hold(): Promise<void> {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (left) await lock.release();
    } catch {
      // A tablet low on power refuses; the next look at the page asks again.
    }
  }

  void hold();
  const look = () => void hold();
  document.addEventListener('visibilitychange', look);
  onScopeDispose(() => {
    left = true;
    document.removeEventListener('visibilitychange', look);
    void lock?.release();
  });
}
