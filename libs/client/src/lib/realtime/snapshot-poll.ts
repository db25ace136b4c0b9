import type { SnapshotFrame } from '@onewindow/contracts';
import { startStopwatch } from '../time/stopwatch';

/** Between two questions, give or take a fifth: 400 screens share one server. */
const POLL_EVERY_MS = 10_000;
/** All screens lose the server at the same moment; they must not come back at the same moment. */
const FIRST_POLL_WITHIN_MS = 5_000;

/** Asks for the snapshot again and again while it is told to; never two questions at a time. */
export class SnapshotPoll {
  private since = startStopwatch();
  private dueAfterMs = 0;
  private running = false;
  private asking: AbortController | undefined;

  constructor(
    private readonly read: (signal: AbortSignal) => Promise<SnapshotFrame>,
    private readonly found: (frame: SnapshotFrame) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** To be called every second or so. */
  tick(wanted: boolean): void {
    if (!wanted) {
      this.stop();
    } else if (!this.running) {
      this.running = true;
      this.waitFor(Math.random() * FIRST_POLL_WITHIN_MS);
    } else if (!this.asking && this.since() >= this.dueAfterMs) {
      void this.ask();
    }
  }

  stop(): void {
    this.running = false;
    this.asking?.abort();
    this.asking = undefined;
  }

  private async ask(): Promise<void> {
    const asking = new AbortController();
    this.asking = asking;
    try {
      const frame = await this.read(asking.signal);
      if (this.asking === asking) this.found(frame);
    } catch (error) {
      if (this.asking === asking) this.failed(error);
    } finally {
      if (this.asking === asking) this.asking = undefined;
      this.waitFor(POLL_EVERY_MS * (0.8 + Math.random() * 0.4));
    }
  }

  private waitFor(ms: number): void {
    this.since = startStopwatch();
    this.dueAfterMs = ms;
  }
}
