import { READER_FAULTS, type ReaderFaultCode } from '../lib/reader-fault';

export interface FaultPlanOptions {
  /** Share of the readings that fail by chance, 0 to 1. */
  readonly share?: number;
  /** The same seed gives the same chances. */
  readonly seed?: number;
}

/** Which readings fail, and how: first those that were scripted, then by seeded chance. */
export class FaultPlan {
  private readonly script: (ReaderFaultCode | null)[] = [];
  private readonly share: number;
  private state: number;

  constructor({ share = 0, seed = 1 }: FaultPlanOptions = {}) {
    this.share = share;
    this.state = seed;
  }

  /** @param outcomes of the next readings; null is one that succeeds */
  add(outcomes: readonly (ReaderFaultCode | null)[]): void {
    this.script.push(...outcomes);
  }

  next(): ReaderFaultCode | null {
    if (this.script.length > 0) return this.script.shift() ?? null;
    if (this.chance() >= this.share) return null;
    return READER_FAULTS[Math.floor(this.chance() * READER_FAULTS.length)] ?? null;
  }

  /** Between 0 and 1; mulberry32. */
  chance(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
