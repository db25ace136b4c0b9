export * from './appointment/booking-hours';
export * from './appointment/booking-policy';
export * from './appointment/holder-limits';
export * from './appointment/holder-retention';
export * from './appointment/slots';
export * from './calendar/local-time';
export * from './dispatch/call-reason';
export * from './dispatch/rank';
export * from './dispatch/score';
export * from './dispatch/window-skill';
export * from './notices/notice-rules';
export * from './notices/notice-text';
export * from './numbering/business-date';
export * from './numbering/ticket-label';
export * from './offline/issued-offline';
export * from './offline/judge-offline-ticket';
export * from './offline/kiosk-clock';
export * from './offline/may-issue-offline';
export * from './offline/number-block';
export * from './offline/offline-prefix';
export * from './opening/opening-hours';
export * from './opening/working-days';
export * from './order/compare-order';
export * from './order/due-at';
export * from './order/eligibility';
export * from './order/order-policy';
export * from './policy/line-policy';
export * from './quota/quota-bands';
export * from './roster/roster';
export type { Refusal, RefusalCode } from './refusal';
export type { CallArgs } from './ticket/actions/call';
export type { CancelActor, CancelArgs } from './ticket/actions/cancel';
export type { CheckInArgs } from './ticket/actions/check-in';
export type { CompleteArgs } from './ticket/actions/complete';
export { DEFAULT_EXPIRY_POLICY, type ExpiryPolicy } from './ticket/actions/expire';
export { DEFAULT_HOLD_POLICY, type HoldArgs, type HoldPolicy } from './ticket/actions/hold';
export { missAllowedAt, type MarkMissedArgs, type MissPolicy } from './ticket/actions/mark-missed';
export type { NextLegArgs } from './ticket/actions/next-leg';
export {
  DEFAULT_RECALL_POLICY,
  recallAllowedAt,
  type RecallArgs,
  type RecallPolicy,
} from './ticket/actions/recall';
export {
  DEFAULT_REJOIN_POLICY,
  refuseRejoin,
  type RejoinArgs,
  type RejoinPolicy,
} from './ticket/actions/rejoin';
export type { ResumeArgs } from './ticket/actions/resume';
export type { ReturnArgs } from './ticket/actions/return-to-line';
export {
  DEFAULT_TRANSFER_POLICY,
  type TransferArgs,
  type TransferPlace,
  type TransferPolicy,
} from './ticket/actions/transfer';
export * from './step-log/logged-step';
export * from './step-log/replay-steps';
export * from './step-log/session-figures';
export * from './step-log/ticket-figures';
export * from './ticket/book-ticket';
export * from './ticket/completion';
export * from './ticket/issue-ticket';
export * from './ticket/withholding';
export type { ReturnPlace, Ticket } from './ticket/ticket';
export type { TicketEvent, TicketEventType } from './ticket/ticket-events';
export * from './ticket/ticket-transitions';
export * from './ticket/transfer-note';
export * from './ticket/transition';
export type { AtWindow } from './ticket/transition-rule';
export * from './ticket/undo/standing';
export * from './ticket/undo/undo-policy';
export * from './ticket/undo/undo-press';
export * from './visit/plan-leg';
export * from './time';
export { DEFAULT_GREATEST_ITEM_COUNT, planVisit } from './visit/plan-visit';
export type {
  ChoiceRefusal,
  PlannedVisit,
  SeparateTicketsRefusal,
  VisitItem,
  VisitPlan,
  VisitRequest,
} from './visit/visit';
export * from './wayfinding/direction-to';
export * from './window-session/lease';
export * from './window-session/window-session';
