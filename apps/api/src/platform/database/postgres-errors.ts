const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const IN_FAILED_TRANSACTION = '25P02';
const UNIQUE_VIOLATION = '23505';
const CONNECTION_LOSS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);
/** What `pg` says without a code; the second when all connections stay taken. */
const CONNECTION_LOSS_TEXTS = ['Connection terminated', 'timeout exceeded when trying to connect'];

interface PostgresFailure {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly driverError?: unknown;
  readonly message?: unknown;
}

/** A transaction that lost a race for locks: run again from its beginning, it may well succeed. */
export function isWorthRetrying(error: unknown): boolean {
  const code = codeOf(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}

/** Refused only because an earlier statement of the same transaction had failed. */
export function isAftermath(error: unknown): boolean {
  return codeOf(error) === IN_FAILED_TRANSACTION;
}

export function isConnectionLoss(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && (CONNECTION_LOSS.has(code) || code.startsWith('08'))) return true;
  const message = failure(error)?.message;
  return (
    typeof message === 'string' && CONNECTION_LOSS_TEXTS.some((text) => message.startsWith(text))
  );
}

/** The unique constraint or index that refused a row, if that is what happened. */
export function violatedUniqueConstraint(error: unknown): string | undefined {
  if (codeOf(error) !== UNIQUE_VIOLATION) return undefined;
  const constraint = (driverFailure(error) ?? failure(error))?.constraint;
  return typeof constraint === 'string' ? constraint : undefined;
}

function codeOf(error: unknown): string | undefined {
  const code = driverFailure(error)?.code ?? failure(error)?.code;
  return typeof code === 'string' ? code : undefined;
}

function driverFailure(error: unknown): PostgresFailure | undefined {
  return failure(failure(error)?.driverError);
}

function failure(error: unknown): PostgresFailure | undefined {
  return typeof error === 'object' && error !== null ? error : undefined;
}
