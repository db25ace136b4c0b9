import { DEVICE_OFFLINE_AFTER_SECONDS, type DeviceState } from '@onewindow/contracts';

interface DeviceTimes {
  readonly lastSeenAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What is to be said of a device at a moment of real time. */
export function deviceStateAt({ lastSeenAt, revokedAt }: DeviceTimes, now: Date): DeviceState {
  if (revokedAt !== null) return 'revoked';
  if (lastSeenAt === null) return 'never-seen';
  const silentMs = now.getTime() - lastSeenAt.getTime();
  return silentMs < DEVICE_OFFLINE_AFTER_SECONDS * 1_000 ? 'online' : 'offline';
}
