/**
 * An instant in milliseconds since 1970-01-01T00:00:00Z. Always an argument: the caller reads the
 * hall's clock after its locks are held (design §5); nothing in this library asks what time it is.
 */
export type EpochMs = number;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
