import type { ErrorCode } from './error-codes';

/** What every refused request and every refused socket message carries. */
export interface Problem {
  readonly code: ErrorCode;
  /** English, for the reader of a log; screens show their own sentence for the code. */
  readonly message: string;
  /** Facts the sentence of a screen may need, such as the state a ticket is in. Never personal. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}
