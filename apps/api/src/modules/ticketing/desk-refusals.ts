import type { ErrorCode } from '@onewindow/contracts';

/** Acting on a ticket takes the window that called it. */
export const AT_DESK = [
  'windows.not-at-window',
  'ticketing.ticket-not-found',
  'ticketing.action-not-allowed',
  'ticketing.not-at-this-window',
] as const satisfies readonly ErrorCode[];

/** Closing cases takes an outcome for each, and for no other. */
export const CLOSING_CASES = [
  'ticketing.outcome-missing',
  'ticketing.outcome-duplicate',
  'ticketing.case-not-found',
] as const satisfies readonly ErrorCode[];
