import { RATING_EXTENSION_SECONDS } from '@onewindow/contracts';

/** Hall time in epoch milliseconds. */
export interface InvitationTimes {
  readonly closesAt: number;
  readonly closedAt: number | undefined;
}

/** A touch that was on its way when the window called the next counts: nobody can outrun a rating. */
const ON_ITS_WAY_MS = 2_000;

/**
 * Whether a rating touched at this moment was invited. The touch counts and not the arrival: a pad
 * that had lost the hall brings it later.
 */
export function wasInvited({ closesAt, closedAt }: InvitationTimes, touchedAt: number): boolean {
  const inTime = touchedAt <= closesAt + RATING_EXTENSION_SECONDS * 1_000;
  return inTime && (closedAt === undefined || touchedAt < closedAt + ON_ITS_WAY_MS);
}
