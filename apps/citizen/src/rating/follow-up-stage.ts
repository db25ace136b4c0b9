import type { FollowUpState } from '@onewindow/contracts';

/** As much as its giver needs to know of how a bad rating is followed up. */
export type FollowUpStage = 'received' | 'working' | 'replied';

const RECEIVED: readonly FollowUpState[] = ['NEW', 'ASSIGNED'];
const REPLIED: readonly FollowUpState[] = ['REPLIED', 'FOLLOWED_UP', 'CLOSED'];

export function stageOf(state: FollowUpState): FollowUpStage {
  if (RECEIVED.includes(state)) return 'received';
  return REPLIED.includes(state) ? 'replied' : 'working';
}
