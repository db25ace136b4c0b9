import type { ResponseObject, ResponsesObject } from '@nestjs/swagger';
import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';
import { asJson } from './answer-response';
import { refTo } from './contract-schemas';

/** Any route may give these: a fault of ours, or a database that is away. */
const UNEXPECTED = ['server.unexpected', 'server.unavailable'] as const satisfies ErrorCode[];

const TOO_OFTEN = 429;
const REQUEST_ID = '5b1f0c9e-2d34-4f5a-8c7b-9e0d1f2a3b4c';

/** One response per status, each with the codes a route may refuse with. */
export function problemResponses(codes: readonly ErrorCode[]): ResponsesObject {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const status = ERROR_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return {
    ...Object.fromEntries([...byStatus].map(([status, own]) => [status, problem(own, status)])),
    '5XX': problem(UNEXPECTED),
  };
}

function problem(codes: readonly ErrorCode[], status?: number): ResponseObject {
  const example = { code: codes[0], message: 'For the log.', details: {}, requestId: REQUEST_ID };
  const ofThese = { type: 'object', properties: { code: { enum: [...codes] } } };
  return {
    description: codes.map((code) => `\`${code}\``).join(' · '),
    ...(status === TOO_OFTEN ? { headers: { 'Retry-After': RETRY_AFTER } } : {}),
    ...asJson({ allOf: [refTo('Problem'), ofThese], example }),
  };
}

const RETRY_AFTER = {
  description: 'Seconds to wait before the next attempt.',
  schema: { type: 'integer', minimum: 1 },
};
