import { READ_PACE_MS, type LaidKind, type PageFrame } from '../lib/frames';
import { isPerson, PERSON_KINDS, type ReadDocument } from '../lib/read-document';
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
  /** What it has met, and is busy with. */
  met?: Lying;
}

export function laidKindOf(document: ReadDocument): LaidKind {
  return isPerson(document) ? 'card' : 'code';
}

/**
 * What lies on a reader, what is held before its scanner, and what is being read of them: one thing
 * at a time, as on a real one. A card may lie there while a code is scanned.
 */
export class ReadingTable {
  private readonly laid = new Map<LaidKind, Lying>();
  private reading: Reading | undefined;
  private lastBeginMs = -Infinity;

  constructor(private readonly draw: () => ReadingLot) {}

  /** A reading that waits for a document begins with it. */
  lay(laid: LaidDocument): void {
    this.laid.set(laidKindOf(laid.document), { ...laid, wasRead: false });
    if (this.reading && !this.reading.met) this.meetWhatLies(this.reading);
  }

  /** @returns whether a card was there */
  takeAway(): boolean {
    const card = this.laid.get('card');
    this.laid.delete('card');
    if (card && this.reading?.met === card) this.finish('reader.card-moved');
    return card !== undefined;
  }

  begin(command: ReadCommand, end: ReadingEnd): void {
    const now = performance.now();
    if (this.reading || now - this.lastBeginMs < READ_PACE_MS) return end('reader.busy');
    this.lastBeginMs = now;
    const { timeoutMs } = command;
    const timer = setTimeout(() => this.finish('reader.no-card'), timeoutMs);
    this.reading = { command, end, endsAtMs: now + timeoutMs, timer };
    this.meetWhatLies(this.reading);
  }

  cancel(id: number): void {
    if (this.reading?.command.id === id) this.finish('reader.cancelled');
  }

  /** Nobody waits for the outcome any more. */
  drop(): void {
    clearTimeout(this.reading?.timer);
    this.reading = undefined;
  }

  /** A code is an act of this moment, so it goes first; a card may lie there of old. */
  private meetWhatLies(reading: Reading): void {
    const [code, card] = [this.laid.get('code'), this.laid.get('card')];
    if (code) return this.meet(reading, code);
    if (!card || !wantsPerson(reading.command)) return;
    if (card.wasRead) this.finish('reader.not-removed');
    else this.meet(reading, card);
  }

  private meet(reading: Reading, lying: Lying): void {
    const { delayMs, fault } = this.draw();
    const leftMs = Math.max(0, reading.endsAtMs - performance.now());
    const tooSlow = delayMs > leftMs;
    clearTimeout(reading.timer);
    reading.met = lying;
    reading.timer = setTimeout(
      () => {
        lying.wasRead = true;
        // A code is held before the scanner for a moment only.
        if (this.laid.get('code') === lying) this.laid.delete('code');
        this.finish(tooSlow ? 'reader.timeout' : (fault ?? outcomeOf(reading.command, lying)));
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

function wantsPerson({ kinds }: ReadCommand): boolean {
  return PERSON_KINDS.some((kind) => kinds.includes(kind));
}

function outcomeOf({ kinds }: ReadCommand, { document, expired }: Lying) {
  if (!kinds.includes(document.kind)) return 'reader.unsupported';
  return expired ? 'reader.expired' : document;
}
