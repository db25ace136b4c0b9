import { createApi } from '@onewindow/client';
import { FOLLOW_UP_ACTIONS } from '@onewindow/contracts';
import { aStaff } from '../session/staff.fixture';
import { aFollowUp } from './follow-up.fixture';
import { actionsOf, choicesOf, isComplete, sendStep, type StepDraft } from './step-draft';

const draft = (over: Partial<StepDraft> = {}): StepDraft => ({
  action: 'contact',
  choice: 'REACHED',
  note: '已电话联系',
  ...over,
});

describe(actionsOf, () => {
  it('offers a new one to whoever handles, and nothing to whoever only approves', () => {
    expect(actionsOf(aFollowUp(), aStaff('supervisor'))).toEqual(['take']);
    expect(actionsOf(aFollowUp(), aStaff('administrator'))).toEqual([]);
  });
});

describe(isComplete, () => {
  it.each([
    ['with a choice and words', {}, true],
    ['without a choice', { choice: null }, false],
    ['with a choice of another step', { choice: 'FIX_NOW' }, false],
    ['with blanks for words', { note: '  ' }, false],
    ['with too many words', { note: '字'.repeat(501) }, false],
    ['of taking, which needs no words', { action: 'take', choice: null, note: '' }, true],
    ['of a reply, which needs no choice', { action: 'reply', choice: null }, true],
  ] as const)('a draft %s', (_, over, expected) => {
    expect(isComplete(draft(over), aFollowUp({ state: 'ASSIGNED' }))).toBe(expected);
  });
});

describe(sendStep, () => {
  it.each(FOLLOW_UP_ACTIONS)('sends %s to its own route, with what was chosen', async (action) => {
    const sent: { url: string; body: unknown }[] = [];
    const api = createApi({
      baseUrl: 'http://hall',
      fetch: (url, init) => {
        sent.push({ url: String(url), body: JSON.parse(String(init.body)) });
        return Promise.resolve(new Response('{}', { status: 200 }));
      },
    });
    const view = aFollowUp({ ownerId: 'old' });
    const [choice = null] = choicesOf(action, view);
    await sendStep(api.followUps, 'zc', view, draft({ action, choice, note: ' 好 ' }));
    expect(sent).toMatchObject([{ url: `http://hall/api/v1/halls/zc/follow-ups/f1/${action}` }]);
    const values = Object.values(sent[0]?.body ?? {});
    if (action === 'take') expect(values).toEqual(['old']);
    else expect(values).toContain('好');
    if (choice !== null) expect(values).toContain(choice === 'yes' ? true : choice);
  });
});
