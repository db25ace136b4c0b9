import { FOLLOW_UP_STATES } from '@onewindow/contracts';
import { stageOf } from './follow-up-stage';

describe(stageOf, () => {
  it('tells three stages apart, and nothing of appeals', () => {
    const stages = FOLLOW_UP_STATES.map((state) => `${state} ${stageOf(state)}`);
    expect(stages).toEqual([
      'NEW received',
      'ASSIGNED received',
      'CONTACTED working',
      'VERIFIED working',
      'UPHELD working',
      'EXCLUDED working',
      'RECTIFYING working',
      'REPLIED replied',
      'FOLLOWED_UP replied',
      'CLOSED replied',
    ]);
  });
});
