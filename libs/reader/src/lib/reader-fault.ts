/** Why a reading came to nothing; the nine words every reader, whoever built it, is reduced to. */
export const READER_FAULTS = [
  /** Nothing was put down in time. */
  'reader.no-card',
  /** It was taken away before it had been read. */
  'reader.card-moved',
  /** The one before is still lying there. */
  'reader.not-removed',
  'reader.expired',
  /** No document of the kinds that were asked for, or none this reader knows. */
  'reader.unsupported',
  /** It lies there, and the reader did not come to an end with it. */
  'reader.timeout',
  /** Another reading is going on, or the last one is less than a second ago. */
  'reader.busy',
  'reader.cancelled',
  /** The agent is not there, not let in, or its reader is broken or switched off. */
  'reader.offline',
] as const;
export type ReaderFaultCode = (typeof READER_FAULTS)[number];

export class ReaderFault extends Error {
  constructor(readonly code: ReaderFaultCode) {
    super(code);
    this.name = ReaderFault.name;
  }
}
