/** A process tells the one that started it that it serves from now on. */
export const SERVING = 'serving';
/** It is told to leave, because another one stands in its place. */
export const MAKE_WAY = 'make-way';

/**
 * Why a process ends. Whoever only makes way may stay for a moment, so that those who still talk to
 * it change over in their own time; when everything stops, nobody is to wait for that.
 */
export type EndReason = 'make-way' | 'stop';

export function sayServing(): void {
  process.send?.(SERVING);
}

/** Calls back at the first request to end, or when the process that started us is gone. */
export function onEndRequested(end: (reason: EndReason) => void): void {
  let isEnding = false;
  const endOnce = (reason: EndReason): void => {
    if (!isEnding) end(reason);
    isEnding = true;
  };
  if (process.connected) listenToStarter(endOnce);
  else listenToOperator(endOnce);
}

/** The channel closes when the other side dies in whatever way; nobody would stop us then. */
function listenToStarter(end: (reason: EndReason) => void): void {
  process.once('disconnect', () => end('stop'));
  process.on('message', (word) => {
    if (word === MAKE_WAY) end('make-way');
  });
  process.on('SIGTERM', () => end('stop'));
  // Ctrl-C and a closed terminal reach us as well; our starter decides what follows from them.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
}

/** Started by hand or by a service manager, perhaps beside others behind a proxy. */
function listenToOperator(end: (reason: EndReason) => void): void {
  process.on('SIGTERM', () => end('make-way'));
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => end('stop'));
}
