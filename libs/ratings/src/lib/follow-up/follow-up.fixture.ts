import type { FollowUpStanding } from '@onewindow/contracts';

export const OWNER = 'owner';
export const APPROVER = 'approver';
export const CLERK = 'clerk';

/** One that somebody owns and whose giver was reached. */
export function aStanding(over: Partial<FollowUpStanding> = {}): FollowUpStanding {
  return {
    state: 'ASSIGNED',
    finding: null,
    contact: 'REACHED',
    extension: 'NONE',
    ownerId: OWNER,
    askedById: null,
    ratedStaffId: CLERK,
    ...over,
  };
}
