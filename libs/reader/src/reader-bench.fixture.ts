import type { CardReader } from './lib/card-reader';
import type { ReaderStatus } from './lib/frames';
import type { PersonDocument, ReadDocument } from './lib/read-document';
import type { ReaderFaultCode } from './lib/reader-fault';

/** What a test has to be able to do to the reader behind an adapter: by hand, or by a simulator. */
export interface ReaderBench {
  readonly reader: CardReader;
  /** Some card that can be read, and one that is past its date. */
  readonly card: PersonDocument;
  readonly expiredCard: PersonDocument;
  lay(document: ReadDocument): void;
  remove(): void;
  /** The next reading fails so, whatever lies there. */
  failNext(code: ReaderFaultCode): void;
  setStatus(status: ReaderStatus): void;
  /** The agent is gone, with its socket. */
  vanish(): Promise<void>;
  close(): Promise<void>;
}
