import { WINDOW_LEASE_SECONDS } from '@onewindow/contracts';
import { refuse } from '../refusal';
import { SECOND_MS, type EpochMs } from '../time';
import type { SessionVerdict } from './window-session';

/**
 * Until when a window is kept for its clerk after a sign of life. Real time, not hall time: a replay
 * at sixty times the speed must not throw its clerks out.
 */
export function leaseUntil(realNow: EpochMs): EpochMs {
  return realNow + WINDOW_LEASE_SECONDS * SECOND_MS;
}

export function isConnectionLost(leasedUntil: EpochMs, realNow: EpochMs): boolean {
  return realNow >= leasedUntil;
}

/**
 * 接管: somebody else goes on at a window only when its clerk has not been heard for the whole lease.
 * That is evaluated here and not waited for: the job that tells the boards may be late.
 */
export function mayTakeOver(leasedUntil: EpochMs, realNow: EpochMs): SessionVerdict {
  if (isConnectionLost(leasedUntil, realNow)) return { ok: true };
  const waitSeconds = Math.ceil((leasedUntil - realNow) / SECOND_MS);
  return refuse('windows.connection-alive', { waitSeconds });
}
