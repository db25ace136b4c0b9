import { noticeSentence } from './notice-sentence';

describe(noticeSentence, () => {
  it('says calmly that nobody waits', () => {
    expect(noticeSentence({ kind: 'nobody-waiting' }).tone).toBe('calm');
  });

  it('speaks of a refusal by its code and details', () => {
    const details = { waitSeconds: 9 };
    expect(
      noticeSentence({ kind: 'refused', code: 'ticketing.recall-too-soon', details }),
    ).toMatchObject({ key: 'problem.ticketing.recall-too-soon', words: details, tone: 'danger' });
  });

  it('names the command that got no answer', () => {
    expect(noticeSentence({ kind: 'unanswered', action: 'start' })).toMatchObject({
      key: 'notice.unanswered',
      action: 'start',
    });
  });
});
