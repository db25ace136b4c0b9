import { startStopwatch, type Stopwatch } from '../time/stopwatch';

interface Reading {
  readonly at: number;
  readonly rate: number;
  readonly since: Stopwatch;
}

/** The hall's own time, carried on between two readings; no screen's wall clock is believed. */
export class HallClock {
  private reading: Reading = { at: Date.now(), rate: 1, since: startStopwatch() };

  /** Hall seconds per real second. */
  get rate(): number {
    return this.reading.rate;
  }

  /** Without a rate the former one goes on. */
  set(at: string, rate = this.reading.rate): void {
    this.reading = { at: Date.parse(at), rate, since: startStopwatch() };
  }

  /** Epoch milliseconds of hall time; this machine's time before the hall has spoken. */
  now(): number {
    const { at, rate, since } = this.reading;
    return at + since() * rate;
  }

  /** Real milliseconds somebody in the hall has lived through since the given hall time. */
  realMsSince(at: string): number {
    const { rate } = this.reading;
    return Math.max(0, this.now() - Date.parse(at)) / (rate > 0 ? rate : 1);
  }
}
