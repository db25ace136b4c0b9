import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { COMMAND_AGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '@onewindow/contracts';
import type { IdentifiedRequest } from '../access/access.decorators';
import { actorOf, type Principal } from '../access/principal';
import { DomainError } from '../errors/domain-error';
import { markCommandRoute } from './command-route';

export const KEY_MAX_LENGTH = 100;

/** A command as it was asked for: by whom, under which key, how long ago. */
export interface KeyedCommand {
  readonly hallId: string;
  readonly actor: string;
  /** Method and path as called, so that one key names one command on one subject. */
  readonly route: string;
  readonly key: string;
  readonly ageMs: number;
  readonly body: unknown;
}

/** A command of somebody we know. */
export interface CommandRequest extends KeyedCommand {
  readonly principal: Principal;
}

/** All who have shown nothing; the body tells their commands apart when two should share a key. */
const VISITOR = 'visitor';

/** Reads the command from the request; the hall is the asker's own, which the guard has compared. */
export const Command = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandRequest =>
    commandOf(context.switchToHttp().getRequest<IdentifiedRequest>()),
  [markCommandRoute],
);

/** Reads a command of a public route, in whose address the hall stands. */
export const VisitorCommand = createParamDecorator(
  (_: unknown, context: ExecutionContext): KeyedCommand => {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const { hallId } = request.params;
    if (typeof hallId !== 'string')
      throw new Error('A command of a visitor has its hall in the path');
    return { hallId, actor: VISITOR, ...requestedIn(request) };
  },
  [markCommandRoute],
);

export function commandOf(request: IdentifiedRequest): CommandRequest {
  const { principal } = request;
  if (!principal) throw new Error('A command route must not be public');
  return {
    hallId: principal.hallId,
    principal,
    actor: actorOf(principal),
    ...requestedIn(request),
  };
}

function requestedIn(
  request: IdentifiedRequest,
): Pick<KeyedCommand, 'route' | 'key' | 'ageMs' | 'body'> {
  return {
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
