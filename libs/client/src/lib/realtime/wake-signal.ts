interface EventSource {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/**
 * Tells when a browser has slept or been offline and is back: a phone taken out of the pocket shows
 * the page before its dead socket has noticed. Silent outside browsers.
 *
 * @returns how to stop listening
 */
export function onWake(listener: () => void): () => void {
  const { window, document } = globalThis as {
    readonly window?: EventSource;
    readonly document?: EventSource & { readonly visibilityState: string };
  };
  const shown = () => {
    if (document?.visibilityState === 'visible') listener();
  };
  document?.addEventListener('visibilitychange', shown);
  for (const type of WAKING) window?.addEventListener(type, listener);
  return () => {
    document?.removeEventListener('visibilitychange', shown);
    for (const type of WAKING) window?.removeEventListener(type, listener);
  };
}

const WAKING = ['pageshow', 'online'] as const;
