import { PaperRoll, readCommand, type PaperWidth, type Sheet } from '@onewindow/printing';

/**
 * Takes a job in pieces and prints whatever commands are complete. It knows nothing of senders: what
 * one had begun to say, such as a picture, is completed by the first bytes of the next.
 */
export class PrintHead {
  private readonly roll: PaperRoll;
  private unread: Uint8Array = new Uint8Array();

  constructor(
    paper: PaperWidth,
    /** `GS r`: everything up to here has been printed. */
    private readonly onAsked: () => void,
  ) {
    this.roll = new PaperRoll(paper);
  }

  get sheets(): readonly Sheet[] {
    return this.roll.sheets;
  }

  get uncut(): Sheet {
    return this.roll.uncut;
  }

  take(bytes: Uint8Array): void {
    this.unread = Buffer.concat([this.unread, bytes]);
    let end = 0;
    for (let next = readCommand(this.unread, 0); next; next = readCommand(this.unread, next.end)) {
      end = next.end;
      this.roll.take(next);
      if (next.name === 'GS r') this.onAsked();
    }
    this.unread = this.unread.subarray(end);
  }
}
