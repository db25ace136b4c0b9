import { HttpException } from '@nestjs/common';
import { ERROR_STATUS, type ErrorCode, type Problem } from '@onewindow/contracts';
import { isConnectionLoss } from '../database/postgres-errors';
import { DomainError } from './domain-error';

interface Answer {
  readonly status: number;
  readonly problem: Problem;
}

/** What a caller is told about any thrown thing. */
export function problemOf(error: unknown, requestId: string): Answer {
  if (error instanceof DomainError) {
    const { code, message, details } = error;
    return { status: error.status, problem: { code, message, details, requestId } };
  }
  if (error instanceof HttpException) return ofFramework(error, requestId);
  if (isConnectionLoss(error)) {
    return coded('server.unavailable', 'The database cannot be reached; try again.', requestId);
  }
  return coded('server.unexpected', 'Something went wrong here.', requestId);
}

/** Nest itself throws for unknown routes, broken JSON and oversized bodies. */
function ofFramework(error: HttpException, requestId: string): Answer {
  const status = error.getStatus();
  if (status === 404) return coded('request.not-found', 'There is no such address.', requestId);
  if (status === 429) return coded('request.too-many', 'Too many requests.', requestId);
  if (status >= 400 && status < 500) {
    return coded('request.malformed', 'The request cannot be read.', requestId);
  }
  return coded('server.unexpected', 'Something went wrong here.', requestId);
}

function coded(code: ErrorCode, message: string, requestId: string): Answer {
  return { status: ERROR_STATUS[code], problem: { code, message, details: {}, requestId } };
}
