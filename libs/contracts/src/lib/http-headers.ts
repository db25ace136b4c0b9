/** Names the command, so that a repeat gets the first answer. Required on every command. */
export const IDEMPOTENCY_KEY_HEADER = 'idempotency-key';

/**
 * Milliseconds since the key was pressed, measured by the client's own monotonic clock, so that no
 * two clocks have to agree. A command older than its limit only returns what happened to it.
 */
export const COMMAND_AGE_HEADER = 'command-age-ms';

/** Beyond this age call-next is not carried out any more: the clerk has long looked elsewhere. */
export const CALL_NEXT_MAX_AGE_MS = 10_000;
/** Limit of every other command. */
export const COMMAND_MAX_AGE_MS = 60_000;
