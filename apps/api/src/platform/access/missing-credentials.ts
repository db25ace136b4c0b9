import type { ErrorCode } from '@onewindow/contracts';
import type { AccessRule } from './access.decorators';

export type GuardedRule = Exclude<AccessRule, { kind: 'public' }>;

/** Tells somebody without credentials which ones the route is for. */
export const CREDENTIALS_MISSING = {
  permission: 'identity.sign-in-required',
  'signed-in-staff': 'identity.sign-in-required',
  device: 'devices.key-invalid',
  citizen: 'citizen.token-invalid',
  identified: 'identity.sign-in-required',
} as const satisfies Record<GuardedRule['kind'], ErrorCode>;
