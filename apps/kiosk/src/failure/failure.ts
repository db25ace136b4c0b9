import type { ErrorCode } from '@onewindow/contracts';
import { ApiRefusal } from '@onewindow/client';
import type { OfflineRefusal } from '@onewindow/queueing';
import { RefusedOffline } from './refused-offline';

/**
 * Why something could not be done: the API's own word, none because no answer came, or what keeps the
 * kiosk from going on without it.
 */
export type FailureCode = ErrorCode | 'unreachable' | `offline.${OfflineRefusal}`;

export interface Failure {
  readonly code: FailureCode;
  readonly details: Readonly<Record<string, unknown>>;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ApiRefusal || error instanceof RefusedOffline) {
    return { code: error.code, details: error.details };
  }
  return { code: 'unreachable', details: {} };
}

/**
 * Whether the server may have carried the command out although its answer is missing. Only then the
 * same command must be sent again, also where the kiosk gave no number in its place; a refusal has been stored under its key and would come again.
 */
export function outcomeUnknown(failure: Failure): boolean {
  return (
    failure.code === 'unreachable' ||
    failure.code === 'server.unavailable' ||
    failure.code === 'server.unexpected' ||
    failure.code.startsWith('offline.')
  );
}
