import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Problem } from '@onewindow/contracts';
import { problemOf } from '../../../platform/errors/problem-of';

const logger = new Logger('SocketProblem');

/** The one shape of every refusal; what we did not expect shows no text, only the id in our log. */
export function socketProblemOf(error: unknown): Problem {
  const requestId = randomUUID();
  const { status, problem } = problemOf(error, requestId);
  if (status >= 500) logger.error({ requestId, code: problem.code, error });
  return problem;
}
