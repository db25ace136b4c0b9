/**
 * Which call of a ticket has been signalled on this phone. Kept for the tab, so that a reload in the
 * middle of a call does not ring again; where nothing can be kept, memory has to do.
 */
export function signalledCalls(ticketId: string) {
  const key = `onewindow.signalled.${ticketId}`;
  let last = Number(attempt(() => sessionStorage.getItem(key)) ?? 0);
  return {
    last: () => last,
    add(call: number): void {
      last = call;
      attempt(() => sessionStorage.setItem(key, String(call)));
    },
  };
}

/** Storage throws where cookies are switched off. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
