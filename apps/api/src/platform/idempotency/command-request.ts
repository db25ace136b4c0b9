import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { COMMAND_AGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '@onewindow/contracts';
import type { IdentifiedRequest } from '../access/access.decorators';
import { actorOf, type Principal } from '../access/principal';
import { DomainError } from '../errors/domain-error';
import { markCommandRoute } from './command-route';

export const KEY_MAX_LENGTH = 100;

/** A command as it was asked for: by whom, under which key, how long ago. */
export interface CommandRequest {
  readonly hallId: string;
  readonly principal: Principal;
  readonly actor: string;
  /** Method and path as called, so that one key names one command on one subject. */
  readonly route: string;
  readonly key: string;
  readonly ageMs: number;
  readonly body: unknown;
}

/** Reads the command from the request; the hall is the asker's own, which the guard has compared. */
export const Command = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandRequest =>
    commandOf(context.switchToHttp().getRequest<IdentifiedRequest>()),
  [markCommandRoute],
);

export function commandOf(request: IdentifiedRequest): CommandRequest {
  const { principal } = request;
  if (!principal) throw new Error('A command route must not be public');
  return {
    hallId: principal.hallId,
    principal,
    actor: actorOf(principal),
    route: `${request.method} ${request.path}`,
    key: keyOf(request),
    ageMs: ageOf(request),
    body: request.body ?? {},
  };
}

function keyOf(request: IdentifiedRequest): string {
  const key = request.header(IDEMPOTENCY_KEY_HEADER)?.trim() ?? '';
  if (key === '' || key.length > KEY_MAX_LENGTH) {
    throw new DomainError(
      'request.idempotency-key-missing',
      `A command needs the header ${IDEMPOTENCY_KEY_HEADER} of 1 to ${KEY_MAX_LENGTH} characters.`,
    );
  }
  return key;
}

function ageOf(request: IdentifiedRequest): number {
  const given = request.header(COMMAND_AGE_HEADER);
  if (given === undefined) return 0;
  if (!/^\d{1,12}$/.test(given)) {
    throw new DomainError('request.malformed', `${COMMAND_AGE_HEADER} is milliseconds.`, {
      fields: [{ field: COMMAND_AGE_HEADER, rules: ['isInt'] }],
    });
  }
  return Number(given);
}
