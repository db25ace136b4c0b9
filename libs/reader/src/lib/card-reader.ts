import type { LaidKind, ReaderStatus } from './frames';
import type { DocumentKind, ReadDocument } from './read-document';

export interface ReadOptions {
  /** How long to wait for something to be put down, and for the reader to have read it. */
  readonly timeoutMs: number;
  readonly kinds: readonly DocumentKind[];
  /** Ends the reading as `reader.cancelled`. */
  readonly signal?: AbortSignal | undefined;
}

export interface ReaderEvents {
  readonly inserted: LaidKind;
  readonly removed: undefined;
  readonly status: ReaderStatus;
}

/**
 * A reader of cards and codes at a kiosk. One reading for each act of the citizen, at most one a
 * second; whatever it comes to is a document or a `ReaderFault` with one of nine codes.
 *
 * @example
 * const { number } = await reader.read({ timeoutMs: 30_000, kinds: ['id-card'] });
 */
export interface CardReader {
  /** Connects and stays connected. @returns the status once it is known, `offline` within 3 s if not */
  open(): Promise<ReaderStatus>;
  status(): ReaderStatus;
  /** @throws ReaderFault */
  read(options: ReadOptions): Promise<ReadDocument>;
  /** @returns stops the listening */
  on<Name extends keyof ReaderEvents>(
    name: Name,
    listener: (what: ReaderEvents[Name]) => void,
  ): () => void;
  close(): void;
}

/** Whether a reading can be begun in this status. */
export function canRead(status: ReaderStatus): boolean {
  return status === 'ok' || status === 'warning' || status === 'busy';
}
