import type { Socket } from 'node:net';

/**
 * One direction of a line: bytes arrive later, in order, and a reader that does not read stops the
 * writer, as it would without the line.
 */
export class DelayedWay {
  private lastDueAt = 0;
  private onTheWay = 0;
  private isEnding = false;

  constructor(
    private readonly from: Socket,
    private readonly to: Socket,
    private readonly delayMs: () => number,
  ) {
    to.on('drain', () => from.resume());
  }

  send(chunk: Buffer): void {
    const now = performance.now();
    this.lastDueAt = Math.max(this.lastDueAt, now + this.delayMs());
    if (this.onTheWay === 0 && this.lastDueAt <= now) {
      this.deliver(chunk);
      return;
    }
    this.onTheWay += 1;
    setTimeout(() => {
      this.onTheWay -= 1;
      this.deliver(chunk);
      if (this.isEnding) this.end();
    }, this.lastDueAt - now);
  }

  /** Hangs up once everything on the way has arrived. */
  end(): void {
    this.isEnding = true;
    if (this.onTheWay === 0) this.to.destroySoon();
  }

  private deliver(chunk: Buffer): void {
    if (this.to.destroyed) return;
    if (!this.to.write(chunk)) this.from.pause();
  }
}
