import type { FailureCode } from './failure';

/** How a failure is staged: its picture, its headline and what can be done about it. */
export type FailureScene =
  | 'closed'
  | 'paused'
  | 'full'
  | 'taken'
  | 'limit'
  | 'hasty'
  | 'unreachable'
  | 'desk'
  | 'device'
  | 'error';

const SCENES: Partial<Record<FailureCode, FailureScene>> = {
  'ticketing.queue-closed': 'closed',
  'ticketing.outside-hours': 'closed',
  'ticketing.queue-paused': 'paused',
  'ticketing.quota-exhausted': 'full',
  'ticketing.band-exhausted': 'paused',
  'ticketing.person-limit-reached': 'limit',
  'ticketing.kiosk-limit-reached': 'hasty',
  'appointments.already-booked': 'taken',
  unreachable: 'unreachable',
  'server.unavailable': 'unreachable',
  'devices.key-invalid': 'device',
  'identity.sign-in-required': 'device',
  'identity.not-permitted': 'device',
  'identity.foreign-hall': 'device',
};

export function sceneOf(code: FailureCode): FailureScene {
  return code.startsWith('offline.') ? 'desk' : (SCENES[code] ?? 'error');
}

/** Trying again at once can only help where the reason may have gone away by itself. */
export function worthRetrying(code: FailureCode): boolean {
  const scene = sceneOf(code);
  return scene === 'unreachable' || scene === 'desk' || scene === 'error' || scene === 'hasty';
}
