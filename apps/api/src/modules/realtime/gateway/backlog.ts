/** Counts what was written to a connection until the system has taken it. */
export class Backlog {
  private waiting = { frames: 0, bytes: 0 };
  private underWay = { frames: 0, bytes: 0 };

  get frames(): number {
    return this.waiting.frames;
  }

  get bytes(): number {
    return this.waiting.bytes;
  }

  written(bytes: number): void {
    this.waiting = { frames: this.frames + 1, bytes: this.bytes + bytes };
  }

  /** All that waits is on its way; the next lot follows only once this one has been taken. */
  sending(): void {
    this.underWay = this.waiting;
  }

  taken(): void {
    const { frames, bytes } = this.underWay;
    this.waiting = { frames: this.frames - frames, bytes: this.bytes - bytes };
    this.underWay = { frames: 0, bytes: 0 };
  }
}
