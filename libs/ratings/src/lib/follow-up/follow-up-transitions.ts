import type { FollowUpAction, FollowUpState } from '@onewindow/contracts';

/**
 * State × action → next state; what is not listed is refused. An appeal ends as either of two
 * states, so its edge names the one in which the rating stands.
 */
export const FOLLOW_UP_TRANSITIONS = {
  NEW: { take: 'ASSIGNED' },
  ASSIGNED: { take: 'ASSIGNED', contact: 'CONTACTED' },
  CONTACTED: { take: 'CONTACTED', verify: 'VERIFIED' },
  VERIFIED: {
    take: 'VERIFIED',
    'ask-extension': 'VERIFIED',
    'decide-extension': 'VERIFIED',
    'decide-appeal': 'UPHELD',
    rectify: 'RECTIFYING',
    reply: 'REPLIED',
  },
  UPHELD: { take: 'UPHELD', verify: 'VERIFIED' },
  EXCLUDED: { take: 'EXCLUDED', reply: 'REPLIED' },
  RECTIFYING: {
    take: 'RECTIFYING',
    'ask-extension': 'RECTIFYING',
    'decide-extension': 'RECTIFYING',
    reply: 'REPLIED',
  },
  REPLIED: { take: 'REPLIED', 'call-back': 'FOLLOWED_UP', close: 'CLOSED' },
  FOLLOWED_UP: { take: 'FOLLOWED_UP', close: 'CLOSED' },
  CLOSED: {},
} as const satisfies Record<FollowUpState, Partial<Record<FollowUpAction, FollowUpState>>>;

export function nextState(state: FollowUpState, action: FollowUpAction): FollowUpState | undefined {
  const edges: Partial<Record<FollowUpAction, FollowUpState>> = FOLLOW_UP_TRANSITIONS[state];
  return edges[action];
}
