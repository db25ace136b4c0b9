import type { QueueStatus } from '@onewindow/contracts';
import { businessDateOf } from '../numbering/business-date';
import { MINUTE_MS, type EpochMs } from '../time';
import { nextInBlock, type NumberBlock } from './number-block';

/** Longer than this nobody has looked into why the server is away; people look, and help by hand. */
export const OFFLINE_LONGEST_MINUTES = 30;

export const OFFLINE_REFUSALS = [
  'clock-unknown',
  'lease-missing',
  'lease-of-another-day',
  'offline-too-long',
  'out-of-hours',
  'queue-closed',
  'queue-paused',
  'block-used-up',
] as const;
/** Why a kiosk gives out no number by itself; the way is to the service desk each time. */
export type OfflineRefusal = (typeof OFFLINE_REFUSALS)[number];

export interface OfflineFacts {
  /** Time of the hall, undefined when the kiosk cannot tell it. */
  readonly now: EpochMs | undefined;
  /** When the server was last heard; never after `now` on a sound clock. */
  readonly contactAt: EpochMs;
  readonly timeZone: string;
  readonly block: NumberBlock | undefined;
  /** The last number it gave out of the block. */
  readonly lastNumber: number | undefined;
  /** The queue as the server last told of it: its status, and its hours of the block's day. */
  readonly status: QueueStatus;
  readonly hours: readonly { readonly from: EpochMs; readonly until: EpochMs }[];
}

export type OfflineDecision =
  | { readonly ok: true; readonly number: number; readonly takenAt: EpochMs }
  | { readonly ok: false; readonly refusal: OfflineRefusal };

/** Whether a kiosk without the server may give out a number now, and which. */
export function mayIssueOffline(facts: OfflineFacts): OfflineDecision {
  const { now, block, lastNumber } = facts;
  if (now === undefined) return refusedBy('clock-unknown');
  if (!block) return refusedBy('lease-missing');
  const refusal = refusalOfTime(facts, block, now) ?? refusalOfQueue(facts, now);
  if (refusal) return refusedBy(refusal);
  const number = nextInBlock(block, lastNumber);
  return number === undefined ? refusedBy('block-used-up') : { ok: true, number, takenAt: now };
}

function refusalOfTime(
  { contactAt, timeZone }: OfflineFacts,
  { businessDate }: NumberBlock,
  now: EpochMs,
): OfflineRefusal | undefined {
  if (businessDateOf(now, timeZone) !== businessDate) return 'lease-of-another-day';
  return now - contactAt > OFFLINE_LONGEST_MINUTES * MINUTE_MS ? 'offline-too-long' : undefined;
}

function refusalOfQueue({ status, hours }: OfflineFacts, now: EpochMs): OfflineRefusal | undefined {
  if (status === 'closed') return 'queue-closed';
  if (status === 'paused') return 'queue-paused';
  return hours.some(({ from, until }) => from <= now && now < until) ? undefined : 'out-of-hours';
}

function refusedBy(refusal: OfflineRefusal): OfflineDecision {
  return { ok: false, refusal };
}
