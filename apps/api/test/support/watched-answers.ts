import type { INestApplication } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { describeApi } from '../../src/open-api';
import { AnswerCheck } from './answer-check';

/** Everything an application under test has answered, compared with its own description. */
export interface WatchedAnswers {
  /** `METHOD /route status`, once each. */
  readonly seen: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** To be called before the application listens. */
export function watchAnswers(app: INestApplication): WatchedAnswers {
  const seen = new Set<string>();
  const faults: string[] = [];
  let check: AnswerCheck | undefined;
  app.use((request: Request, response: Response, next: NextFunction) => {
    const sent = sentTextOf(response);
    response.once('finish', () => {
      const route = (request.route as { path?: unknown } | undefined)?.path;
      if (typeof route !== 'string') return;
      const { method } = request;
      const { statusCode: status } = response;
      check ??= new AnswerCheck(describeApi(app));
      seen.add(`${method} ${route} ${status}`);
      const fault = check.faultOf({ method, route, status, text: sent() });
      if (fault !== undefined) faults.push(fault);
    });
    next();
  });
  return { seen, faults };
}

/** Whatever way an answer takes, its text passes through `send` last. */
function sentTextOf(response: Response): () => string {
  let text = '';
  const send = response.send.bind(response);
  response.send = (body?: unknown) => {
    text = typeof body === 'string' ? body : '';
    return send(body);
  };
  return () => text;
}
