import type { ErrorCode } from '@onewindow/contracts';

/** Items that do not exist, or not together on one ticket. */
export const CHOICE_REFUSALS = [
  'catalogue.item-not-found',
  'ticketing.items-missing',
  'ticketing.items-duplicate',
  'ticketing.items-too-many',
  'ticketing.items-need-separate-tickets',
] as const satisfies readonly ErrorCode[];

/** Whoever books is told the same, at home and at the desk. */
export const BOOKING_REFUSALS = [
  ...CHOICE_REFUSALS,
  'appointments.holder-invalid',
  'appointments.slot-unknown',
  'appointments.slot-full',
  'appointments.limit-reached',
  'appointments.blocked',
  'appointments.already-booked',
] as const satisfies readonly ErrorCode[];

export const CHECK_IN_REFUSALS = [
  'ticketing.ticket-not-found',
  'ticketing.action-not-allowed',
  'ticketing.queue-closed',
  'appointments.check-in-too-early',
  'appointments.slot-passed',
] as const satisfies readonly ErrorCode[];
