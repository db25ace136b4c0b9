import type { Ticket } from '../ticket';

/** What an undo gives back: all that a key press may change, but the calls already spoken. */
const STANDING_FIELDS = [
  'state',
  'queueId',
  'requiredQueueIds',
  'dueAt',
  'rank',
  'eligibleAt',
  'reservedWindowId',
  'reservedAreaId',
  'reservedUntil',
  'returnTo',
  'windowId',
  'sessionId',
  'firstCalledAt',
  'calledAt',
  'lastCallAt',
  'recallCount',
  'rejoinCount',
  'startedAt',
  'endedAt',
] as const satisfies readonly (keyof Ticket)[];

/** How a ticket stood before a key press; plain data, which survives being kept as JSON. */
export type Standing = Pick<Ticket, (typeof STANDING_FIELDS)[number]>;

export function standingOf(ticket: Ticket): Standing {
  return pick(ticket);
}

/** The ticket as it stood; a fact it did not have then, it does not have again. */
export function withStanding<T extends Ticket>(ticket: T, standing: Standing): T {
  return { ...ticket, ...pick(standing) };
}

function pick(from: Standing): Standing {
  return Object.fromEntries(
    STANDING_FIELDS.map((field) => [field, from[field]]),
  ) as unknown as Standing;
}
