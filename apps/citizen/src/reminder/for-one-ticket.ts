/**
 * A word about one ticket that this tab remembers over a reload. Where nothing can be kept, memory
 * has to do.
 */
export class ForOneTicket {
  private readonly key: string;

  constructor(what: string, ticketId: string) {
    this.key = `onewindow.${what}.${ticketId}`;
  }

  get(): string | null {
    return attempt(() => sessionStorage.getItem(this.key)) ?? null;
  }

  set(value: string): void {
    attempt(() => sessionStorage.setItem(this.key, value));
  }

  forget(): void {
    attempt(() => sessionStorage.removeItem(this.key));
  }
}

/** Storage throws where cookies are switched off. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
