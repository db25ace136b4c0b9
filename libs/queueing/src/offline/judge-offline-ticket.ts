import type { OfflineRejection } from '@onewindow/contracts';
import type { BusinessDate } from '../numbering/business-date';
import { isInBlock, type NumberBlock } from './number-block';

/** Who brings a lease, and how the server finds it. */
export interface BroughtLease {
  readonly block: NumberBlock;
  readonly deviceId: string;
  /** Signed by the server, and known to it or given in another stream of the hall. */
  readonly isGenuine: boolean;
}

export interface MergeFacts {
  readonly lease: BroughtLease;
  readonly askedBy: string;
  readonly today: BusinessDate;
  /** Whose the numbers of the block are that have become tickets. */
  readonly holders: ReadonlyMap<number, string>;
  /** Ids that are tickets already, whatever their number. */
  readonly usedIds: ReadonlySet<string>;
}

export type OfflineJudgement =
  | { readonly outcome: 'new' }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'rejected'; readonly rejection: OfflineRejection };

/**
 * What is to become of a number that was given out without the server. A full or closed queue is no
 * reason to refuse it: somebody stands in the hall with the number in their hand.
 */
export function judgeOfflineTicket(
  { id, number }: { readonly id: string; readonly number: number },
  facts: MergeFacts,
): OfflineJudgement {
  const { lease, holders, usedIds, today } = facts;
  const ofLease = rejectionOfLease(facts);
  if (ofLease) return rejectedAs(ofLease);
  if (!isInBlock(lease.block, number)) return rejectedAs('number-outside-block');
  const holder = holders.get(number);
  // Also after midnight: what has become a ticket once needs no second answer.
  if (holder === id) return { outcome: 'already' };
  if (holder !== undefined || usedIds.has(id)) return rejectedAs('number-taken');
  return lease.block.businessDate === today ? { outcome: 'new' } : rejectedAs('day-over');
}

function rejectionOfLease({ lease, askedBy }: MergeFacts): OfflineRejection | undefined {
  if (!lease.isGenuine) return 'lease-invalid';
  return lease.deviceId === askedBy ? undefined : 'other-device';
}

function rejectedAs(rejection: OfflineRejection): OfflineJudgement {
  return { outcome: 'rejected', rejection };
}
