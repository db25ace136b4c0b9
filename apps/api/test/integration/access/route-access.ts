import type { ErrorCode } from '@onewindow/contracts';

export const STAFF = ['clerk', 'guide', 'supervisor', 'administrator'] as const;
export const DEVICES = ['kiosk', 'display', 'window-screen', 'rating-pad'] as const;
export const ASKERS = [...STAFF, ...DEVICES, 'citizen'] as const;
export type AskerName = (typeof ASKERS)[number];

/**
 * The walk sends whoever may a request that stops right behind the guard: a reading, or a command
 * without its key, so that the walk itself changes nothing.
 */
export interface RouteAccess {
  readonly may: 'anybody' | readonly AskerName[];
  /** What somebody without credentials is told. */
  readonly nobodyIsTold?: ErrorCode;
  /** What somebody of this hall is told who may not. */
  readonly othersAreTold?: ErrorCode;
  /** Status and code behind the guard. */
  readonly behind: readonly [status: number, code?: ErrorCode];
  readonly query?: string;
  /** A complete request: without the guard it would be carried out. */
  readonly body?: object;
}

export const READ = [200] as const;
export const KEYLESS = [400, 'request.idempotency-key-missing'] as const;

export const open: RouteAccess = { may: 'anybody', behind: READ };
export const staffReads = (...may: AskerName[]): RouteAccess => ({
  may,
  nobodyIsTold: 'identity.sign-in-required',
  behind: READ,
});
export const staffCommands = (may: readonly AskerName[], body: object = {}): RouteAccess => ({
  may,
  nobodyIsTold: 'identity.sign-in-required',
  behind: KEYLESS,
  body,
});
export const citizenCommands = (body: object = {}): RouteAccess => ({
  may: ['citizen'],
  nobodyIsTold: 'citizen.token-invalid',
  behind: KEYLESS,
  body,
});

export const NO_ID = '00000000-0000-4000-8000-00000000000f';
