import type { ErrorCode } from '@onewindow/contracts';
import { ApiRefusal } from '@onewindow/client';

/** Why something could not be done: the API's own word, or none because no answer came. */
export type FailureCode = ErrorCode | 'unreachable';

export interface Failure {
  readonly code: FailureCode;
  readonly details: Readonly<Record<string, unknown>>;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ApiRefusal) return { code: error.code, details: error.details };
  return { code: 'unreachable', details: {} };
}

/**
 * Whether the server may have carried the command out although its answer is missing. Only then the
 * same command must be sent again; a refusal has been stored under its key and would come again.
 */
export function outcomeUnknown(failure: Failure): boolean {
  return (
    failure.code === 'unreachable' ||
    failure.code === 'server.unavailable' ||
    failure.code === 'server.unexpected'
  );
}
