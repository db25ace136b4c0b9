/**
 * Turns the ways in which the hall is asked to stop into one signal: Ctrl-C, `kill`, a closed
 * terminal, or the death of the tool that started us. Further requests change nothing.
 */
export function listenForStop(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stop.abort());
  }
  if (process.connected) process.once('disconnect', () => stop.abort());
  return stop.signal;
}

export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
