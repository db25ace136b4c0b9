import type { ComponentsObject, ParameterObject, ReferenceObject } from '@nestjs/swagger';
import {
  CALL_NEXT_MAX_AGE_MS,
  COMMAND_AGE_HEADER,
  COMMAND_MAX_AGE_MS,
  IDEMPOTENCY_KEY_HEADER,
} from '@onewindow/contracts';
import { KEY_MAX_LENGTH } from '../idempotency/command-request';

export type Parameter = ParameterObject | ReferenceObject;

const SECOND_MS = 1_000;

/** The two headers of every command (docs/api.md). */
export const COMMAND_HEADERS = {
  IdempotencyKey: {
    name: IDEMPOTENCY_KEY_HEADER,
    in: 'header',
    required: true,
    description:
      'Names this command: new for every key press, the same when it is sent again. A repeat gets ' +
      'the first answer again, refusals included, and changes nothing.',
    schema: { type: 'string', minLength: 1, maxLength: KEY_MAX_LENGTH },
    example: '019a8f2c-6a54-7d0e-9b1f-3a5c7e9d1b20',
  },
  CommandAge: {
    name: COMMAND_AGE_HEADER,
    in: 'header',
    required: false,
    description:
      "Milliseconds since the key was pressed, by the caller's own monotonic clock; without it the " +
      `command counts as new. Beyond ${COMMAND_MAX_AGE_MS / SECOND_MS} s, for call-next beyond ` +
      `${CALL_NEXT_MAX_AGE_MS / SECOND_MS} s, it is not carried out any more and only tells what ` +
      'became of it.',
    schema: { type: 'integer', minimum: 0, default: 0 },
  },
} as const satisfies NonNullable<ComponentsObject['parameters']>;

const COMMAND_HEADER_REFS: readonly ReferenceObject[] = Object.keys(COMMAND_HEADERS).map(
  (name) => ({ $ref: `#/components/parameters/${name}` }),
);

/** What the ids in addresses look like. */
const PATH_PARAMETERS: Readonly<Record<string, Partial<ParameterObject>>> = {
  hallId: { description: 'Short name of the hall.', example: 'zc' },
  queueId: { description: 'Id of a queue of the hall.', example: 'A-ZH' },
  windowId: { description: 'Number on the sign of a window of the hall.', example: 'A01' },
  itemId: { description: 'Id of an item of the hall.', example: 'A-SCJG-0040' },
  loanId: {
    description: 'Id of a loan of a window.',
    schema: { type: 'string', format: 'uuid' },
  },
  deviceId: {
    description: 'Id of an enrolled device.',
    schema: { type: 'string', format: 'uuid' },
  },
  printerId: {
    description: 'Id of a printer of the hall.',
    schema: { type: 'string', format: 'uuid' },
  },
  printId: {
    description: 'Id of one attempt to print a slip.',
    schema: { type: 'string', format: 'uuid' },
  },
  alarmId: {
    description: 'Id of an open alarm.',
    schema: { type: 'string', format: 'uuid' },
  },
  followUpId: {
    description: 'Id of the follow-up of a bad rating.',
    schema: { type: 'string', format: 'uuid' },
  },
  noticeId: {
    description: 'Id of a notice or an emergency.',
    schema: { type: 'string', format: 'uuid' },
  },
  ticketId: {
    description: 'Id of the ticket, not the number that is printed.',
    schema: { type: 'string', format: 'uuid' },
  },
};

/** The parameters of a route as Nest has found them, with their meaning and the command's headers. */
export function parametersOf(found: readonly Parameter[], isCommand: boolean): Parameter[] {
  const explained = found.map((parameter) =>
    'in' in parameter && parameter.in === 'path'
      ? { ...parameter, ...PATH_PARAMETERS[parameter.name] }
      : parameter,
  );
  return [...explained, ...(isCommand ? COMMAND_HEADER_REFS : [])];
}
