import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Problem } from '@onewindow/contracts';
import type { Request, Response } from 'express';
import { DomainError } from './domain-error';
import { problemOf } from './problem-of';

/** Gives every refusal the one shape of `Problem`; what we did not expect shows no text, only its id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: unknown }>();
    const response = http.getResponse<Response>();
    const requestId = typeof request.id === 'string' ? request.id : '';
    const { status, problem } = problemOf(error, requestId);
    if (status >= 500) this.logger.error({ requestId, code: problem.code, error });
    if (response.headersSent) return;
    if (status === 429 && error instanceof DomainError) this.sayWhenToRetry(response, problem);
    response.status(status).json(problem);
  }

  private sayWhenToRetry(response: Response, problem: Problem): void {
    const seconds = problem.details['retryAfterSeconds'];
    if (typeof seconds === 'number') response.setHeader('Retry-After', String(Math.ceil(seconds)));
  }
}
