import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import { explain, isUnreachable } from './explain';

describe(explain, () => {
  it('speaks by the code of a refusal and its details', () => {
    const refusal = new ApiRefusal(409, {
      code: 'ticketing.recall-too-soon',
      message: '',
      details: { waitSeconds: 12 },
      requestId: 'r',
    });
    expect(explain(refusal)).toEqual({
      key: 'problem.ticketing.recall-too-soon',
      words: { waitSeconds: 12 },
    });
  });

  it('tells a hall out of reach from something unexpected', () => {
    expect(explain(new ApiUnreachable('off')).key).toBe('state.unreachable');
    expect(explain(new TypeError('bug')).key).toBe('state.unknownProblem');
  });
});

describe(isUnreachable, () => {
  it('is true of a hall out of reach and of nothing else', () => {
    expect(isUnreachable(explain(new ApiUnreachable('off')))).toBe(true);
    expect(isUnreachable(explain(new TypeError('bug')))).toBe(false);
  });
});
