const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** When something is to be tried next: later after every failure, up to a minute. */
export class DueAgain {
  private dueAt = -Infinity;
  private failures = 0;

  constructor(private readonly steady: () => number) {}

  get isDue(): boolean {
    return this.steady() >= this.dueAt;
  }

  done(againAfterMs = 0): void {
    this.failures = 0;
    this.dueAt = this.steady() + againAfterMs;
  }

  failed(): void {
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.failures, LONGEST_PAUSE_MS);
    this.failures += 1;
    this.dueAt = this.steady() + pauseMs;
  }
}
