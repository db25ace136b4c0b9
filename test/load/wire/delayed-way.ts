import type { Socket } from 'node:net';

interface OnTheWay {
  readonly chunk: Buffer;
  readonly dueAt: number;
}

/**
 * One direction of a line: bytes arrive later, in order even while the delay changes, and a reader
 * that does not read stops the writer, as it would without the line.
 */
export class DelayedWay {
  private readonly onTheWay: OnTheWay[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isEnding = false;

  constructor(
    private readonly from: Socket,
    private readonly to: Socket,
    private readonly delayMs: () => number,
  ) {
    to.on('drain', () => from.resume());
  }

  send(chunk: Buffer): void {
    this.onTheWay.push({ chunk, dueAt: performance.now() + this.delayMs() });
    if (this.timer === undefined) this.deliver();
  }

  /** Hangs up once everything on the way has arrived. */
  end(): void {
    this.isEnding = true;
    if (this.onTheWay.length === 0) this.to.destroySoon();
  }

  private deliver(): void {
    this.timer = undefined;
    for (let next = this.onTheWay[0]; next; next = this.onTheWay[0]) {
      const wait = next.dueAt - performance.now();
      if (wait > 0) {
        this.timer = setTimeout(() => this.deliver(), wait);
        return;
      }
      this.onTheWay.shift();
      if (!this.to.destroyed && !this.to.write(next.chunk)) this.from.pause();
    }
    if (this.isEnding) this.end();
  }
}
