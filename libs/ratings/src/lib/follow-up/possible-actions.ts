import {
  FOLLOW_UP_ACTIONS,
  type Finding,
  FINDINGS,
  type FollowUpAction,
  type FollowUpStanding,
} from '@onewindow/contracts';
import { isDecision, refuseAction } from './follow-up-step';

/** A member of staff and what he may do. */
export interface FollowUpPerson {
  readonly id: string;
  readonly mayHandle: boolean;
  readonly mayApprove: boolean;
}

/** What somebody can do with it now, in the order of the work. */
export function possibleActions(
  standing: FollowUpStanding,
  { id, mayHandle, mayApprove }: FollowUpPerson,
): readonly FollowUpAction[] {
  return FOLLOW_UP_ACTIONS.filter(
    (action) =>
      (isDecision(action) ? mayApprove : mayHandle) &&
      refuseAction(standing, action, id) === undefined,
  );
}

/** Once upheld, a rating stands: no second appeal. */
export function possibleFindings({ state }: FollowUpStanding): readonly Finding[] {
  return FINDINGS.filter((finding) => finding !== 'APPEAL' || state !== 'UPHELD');
}
