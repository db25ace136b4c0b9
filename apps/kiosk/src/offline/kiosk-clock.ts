import { hallTimeBy, type EpochMs, type MeasuredClock } from '@onewindow/queueing';
import type { KeptContact } from './kept-by-kiosk';

/** The two clocks of a browser: one that people can set, and one that nobody can. */
export interface BrowserClocks {
  readonly wall: () => number;
  readonly steady: () => number;
}

export const BROWSER_CLOCKS: BrowserClocks = {
  wall: () => Date.now(),
  steady: () => performance.now(),
};

/** An answer that was longer on its way says too little about the time. */
const LONGEST_ASKED_MS = 2_000;

/** Time of the hall by the kiosk's own clock, as long as it can be told. */
export class KioskClock {
  private measured: MeasuredClock | undefined;
  /** Undefined while the measurement is one of an earlier page. */
  private measuredSteady: number | undefined;
  private heardAt: EpochMs | undefined;

  constructor(
    private readonly clocks: BrowserClocks,
    kept: KeptContact | undefined,
  ) {
    this.measured = kept?.clock;
    this.heardAt = kept?.contactAt;
    this.goOnFromHere();
  }

  /** Takes the time of the hall from an answer that took so long. */
  measure(hallAt: string, tookMs: number): void {
    const at = Date.parse(hallAt);
    if (Number.isNaN(at) || tookMs > LONGEST_ASKED_MS) return;
    const wall = this.clocks.wall();
    this.measured = { offsetMs: wall - tookMs / 2 - at, measuredAt: wall, latest: wall };
    this.measuredSteady = this.clocks.steady();
  }

  /** From the start of this page on its steady clock watches that of the wall. */
  private goOnFromHere(): void {
    if (!this.measured || this.now() === undefined) return;
    const wall = this.clocks.wall();
    this.measured = { ...this.measured, measuredAt: wall, latest: wall };
    this.measuredSteady = this.clocks.steady();
  }

  /** The server has answered just now. */
  heard(): void {
    this.heardAt = this.now() ?? this.heardAt;
  }

  now(): EpochMs | undefined {
    const steadyMs =
      this.measuredSteady === undefined ? undefined : this.clocks.steady() - this.measuredSteady;
    return hallTimeBy(this.measured, { wall: this.clocks.wall(), steadyMs });
  }

  /** When the server was last heard. Never, when it was never heard while the time could be told. */
  get contactAt(): EpochMs {
    return this.heardAt ?? -Infinity;
  }

  /** For the next page: nothing earlier than now is believed of the clock there. */
  get kept(): KeptContact | undefined {
    if (!this.measured || this.heardAt === undefined) return undefined;
    const clock = { ...this.measured, latest: this.clocks.wall() };
    return { contactAt: this.heardAt, clock };
  }
}
