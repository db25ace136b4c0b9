import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { HALL_FILES_CONTENT_TYPE, HALL_FILES_MOST_BYTES } from '@onewindow/contracts';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { DomainError } from '../errors/domain-error';

/**
 * Reads the body of a route that takes files. Every other body is read before anybody is asked who
 * sends it, and is therefore small; this one is read behind the guards.
 */
@Injectable()
export class UploadedBody implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.is(HALL_FILES_CONTENT_TYPE)) request.body = parse(await readAll(request));
    return next.handle();
  }
}

async function readAll(request: Request): Promise<Buffer> {
  if (Number(request.header('content-length') ?? 0) > HALL_FILES_MOST_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > HALL_FILES_MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new DomainError('request.malformed', 'The body is no JSON.');
  }
}

function tooLarge(): DomainError {
  return new DomainError('hall.import-too-large', 'The files are too large.', {
    mostBytes: HALL_FILES_MOST_BYTES,
  });
}
