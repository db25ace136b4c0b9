import { READ_PACE_MS, type LaidKind, type PageFrame } from '../lib/frames';
import { isPerson, type ReadDocument } from '../lib/read-document';
import type { ReaderFaultCode } from '../lib/reader-fault';

export type ReadCommand = Extract<PageFrame, { readonly type: 'read' }>;
export type ReadingEnd = (outcome: ReadDocument | ReaderFaultCode) => void;

export interface LaidDocument {
  readonly document: ReadDocument;
  readonly expired?: boolean | undefined;
}

/** What is fixed when a reading meets a document: how long it takes, and whether it fails. */
export interface ReadingLot {
  readonly delayMs: number;
  readonly fault: ReaderFaultCode | null;
}

interface Lying extends LaidDocument {
  wasRead: boolean;
}

interface Reading {
  readonly command: ReadCommand;
  readonly end: ReadingEnd;
  readonly endsAtMs: number;
  timer: NodeJS.Timeout;
}

export function laidKindOf(document: ReadDocument): LaidKind {
  return isPerson(document) ? 'card' : 'code';
}

/** What lies on a reader and what is being read of it: one thing at a time, as on a real one. */
export class ReadingTable {
  private lying: Lying | undefined;
  private reading: Reading | undefined;
  private lastBeginMs = -Infinity;

  constructor(private readonly draw: () => ReadingLot) {}

  /** A reading that waits for a document begins with it. */
  lay(laid: LaidDocument): void {
    this.lying = { ...laid, wasRead: false };
    if (this.reading) this.meet(this.reading, this.lying);
  }

  /** @returns whether anything was there */
  takeAway(): boolean {
    const wasThere = this.lying !== undefined;
    this.lying = undefined;
    if (wasThere && this.reading) this.finish('reader.card-moved');
    return wasThere;
  }

  begin(command: ReadCommand, end: ReadingEnd): void {
    const now = performance.now();
    if (this.reading || now - this.lastBeginMs < READ_PACE_MS) return end('reader.busy');
    this.lastBeginMs = now;
    if (this.lying?.wasRead) return end('reader.not-removed');
    const { timeoutMs } = command;
    const timer = setTimeout(() => this.finish('reader.no-card'), timeoutMs);
    this.reading = { command, end, endsAtMs: now + timeoutMs, timer };
    if (this.lying) this.meet(this.reading, this.lying);
  }

  cancel(id: number): void {
    if (this.reading?.command.id === id) this.finish('reader.cancelled');
  }

  /** Nobody waits for the outcome any more. */
  drop(): void {
    clearTimeout(this.reading?.timer);
    this.reading = undefined;
  }

  private meet(reading: Reading, lying: Lying): void {
    const { delayMs, fault } = this.draw();
    const leftMs = Math.max(0, reading.endsAtMs - performance.now());
    clearTimeout(reading.timer);
    const tooSlow = delayMs > leftMs;
    reading.timer = setTimeout(
      () => {
        lying.wasRead = true;
        this.finish(tooSlow ? 'reader.timeout' : (fault ?? outcomeOf(reading.command, lying)));
        // A code is held before the scanner for a moment only.
        if (laidKindOf(lying.document) === 'code' && this.lying === lying) this.lying = undefined;
      },
      tooSlow ? leftMs : delayMs,
    );
  }

  private finish(outcome: ReadDocument | ReaderFaultCode): void {
    const { reading } = this;
    this.drop();
    reading?.end(outcome);
  }
}

function outcomeOf({ kinds }: ReadCommand, { document, expired }: Lying) {
  if (!kinds.includes(document.kind)) return 'reader.unsupported';
  return expired ? 'reader.expired' : document;
}
