import {
  FINDINGS,
  FOLLOW_UP_ACTIONS,
  FOLLOW_UP_STATES,
  type FollowUpState,
} from '@onewindow/contracts';
import { takeFollowUpStep, type FollowUpStep, type TermOrder } from './follow-up-step';
import { FOLLOW_UP_TRANSITIONS, nextState } from './follow-up-transitions';
import { APPROVER, aStanding, CLERK, OWNER } from './follow-up.fixture';
import { possibleActions, possibleFindings } from './possible-actions';

const outcome = (standing = aStanding(), step: FollowUpStep, staffId = OWNER) =>
  takeFollowUpStep(standing, step, staffId);
const SIMPLE: TermOrder = { kind: 'start', part: 'simple', since: 'now' };

describe('the table of states', () => {
  it('leads from a new one to every state, and on from all but the closed', () => {
    const seen = new Set<FollowUpState>(['NEW', 'EXCLUDED']);
    for (const state of seen) {
      for (const action of FOLLOW_UP_ACTIONS) {
        const next = nextState(state, action);
        if (next) seen.add(next);
      }
    }
    expect([...seen].sort()).toEqual([...FOLLOW_UP_STATES].sort());
    const ends = FOLLOW_UP_STATES.filter((state) => {
      const { take, ...onward } = { take: undefined, ...FOLLOW_UP_TRANSITIONS[state] };
      return Object.keys(onward).length === 0 && (take ?? state) === state;
    });
    expect(ends).toEqual(['CLOSED']);
  });
});

describe(takeFollowUpStep, () => {
  it('goes the whole way of a rating that is acted on', () => {
    const way: readonly (readonly [FollowUpStep, FollowUpState, TermOrder])[] = [
      [{ action: 'take', from: null }, 'ASSIGNED', { kind: 'keep' }],
      [{ action: 'contact', contact: 'REACHED' }, 'CONTACTED', { kind: 'keep' }],
      [{ action: 'verify', finding: 'FIX_NOW' }, 'VERIFIED', SIMPLE],
      [{ action: 'rectify' }, 'RECTIFYING', { kind: 'keep' }],
      [{ action: 'reply' }, 'REPLIED', { kind: 'stop' }],
      [{ action: 'call-back', callBack: 'SATISFIED' }, 'FOLLOWED_UP', { kind: 'keep' }],
      [{ action: 'close' }, 'CLOSED', { kind: 'keep' }],
    ];
    let standing = aStanding({ state: 'NEW', ownerId: null });
    for (const [step, state, term] of way) {
      const taken = takeFollowUpStep(standing, step, OWNER);
      expect(taken).toMatchObject({ next: { state }, term });
      if ('next' in taken) standing = taken.next;
    }
  });

  it('gives it another owner at any time, but not the same one again', () => {
    const standing = aStanding({ state: 'RECTIFYING' });
    expect(outcome(standing, { action: 'take', from: OWNER }, APPROVER)).toMatchObject({
      next: { state: 'RECTIFYING', ownerId: APPROVER },
    });
    expect(outcome(standing, { action: 'take', from: OWNER })).toEqual({ refusal: 'unfit' });
    expect(outcome(standing, { action: 'take', from: null }, APPROVER)).toEqual({
      refusal: 'unfit',
    });
  });

  it('leaves the work to its owner', () => {
    const standing = aStanding({ state: 'RECTIFYING' });
    expect(outcome(standing, { action: 'reply' }, APPROVER)).toEqual({ refusal: 'not-owner' });
  });

  it.each(FINDINGS)('starts the term to rectify with the finding %s', (finding) => {
    const standing = aStanding({ state: 'CONTACTED' });
    expect(outcome(standing, { action: 'verify', finding })).toMatchObject({
      next: { state: 'VERIFIED', finding, askedById: finding === 'APPEAL' ? OWNER : null },
      term: SIMPLE,
    });
  });

  it.each([
    ['what has no basis is rectified', { finding: 'NO_BASIS' }, { action: 'rectify' }],
    ['what is to be fixed is replied to at once', { finding: 'FIX_NOW' }, { action: 'reply' }],
    ['a quick fix is extended', { finding: 'FIX_NOW' }, { action: 'ask-extension' }],
    [
      'an extension is asked for twice',
      { finding: 'FIX_LATER', extension: 'REFUSED' },
      { action: 'ask-extension' },
    ],
    ['what nobody asked for is decided', {}, { action: 'decide-extension', granted: true }],
    ['what nobody appealed is decided', {}, { action: 'decide-appeal', excluded: true }],
    [
      'somebody unknown is called back',
      { state: 'REPLIED', contact: 'NO_CONTACT' },
      { action: 'call-back', callBack: 'SATISFIED' },
    ],
    ['it closes before the call back', { state: 'REPLIED' }, { action: 'close' }],
    [
      'an upheld rating is appealed again',
      { state: 'UPHELD' },
      { action: 'verify', finding: 'APPEAL' },
    ],
    ['a closed one goes on', { state: 'CLOSED' }, { action: 'reply' }],
  ] as const)('refuses that %s', (_, given, step) => {
    const standing = aStanding({ state: 'VERIFIED', finding: 'FIX_NOW', ...given });
    expect(outcome(standing, step)).toEqual({ refusal: 'unfit' });
  });

  it('explains what has no basis, and closes without a call where nobody can be called', () => {
    const standing = aStanding({ state: 'VERIFIED', finding: 'NO_BASIS', contact: 'NO_CONTACT' });
    expect(outcome(standing, { action: 'reply' })).toMatchObject({ next: { state: 'REPLIED' } });
    const replied = { ...standing, state: 'REPLIED' as const };
    expect(outcome(replied, { action: 'close' })).toMatchObject({ next: { state: 'CLOSED' } });
  });
});

describe('an extension', () => {
  const asked = aStanding({
    state: 'RECTIFYING',
    finding: 'FIX_LATER',
    extension: 'ASKED',
    askedById: OWNER,
  });

  it('lengthens the term from its start, once somebody else approves', () => {
    const step = { action: 'decide-extension', granted: true } as const;
    expect(outcome(asked, step, APPROVER)).toMatchObject({
      next: { state: 'RECTIFYING', extension: 'GRANTED', askedById: null },
      term: { kind: 'start', part: 'complex', since: 'term-start' },
    });
  });

  it('changes nothing when it is refused', () => {
    const step = { action: 'decide-extension', granted: false } as const;
    expect(outcome(asked, step, APPROVER)).toMatchObject({
      next: { extension: 'REFUSED' },
      term: { kind: 'keep' },
    });
  });
});

describe('an appeal', () => {
  const appealed = aStanding({ state: 'VERIFIED', finding: 'APPEAL', askedById: 'asker' });
  const decide = (excluded: boolean, staffId: string) =>
    outcome(appealed, { action: 'decide-appeal', excluded }, staffId);

  it.each([
    ['whoever asked', 'asker'],
    ['its owner since', OWNER],
    ['whose service was rated', CLERK],
  ])('is not decided by %s', (_, staffId) => {
    expect(decide(true, staffId)).toEqual({ refusal: 'own-matter' });
  });

  it('excludes the rating, which is still replied to', () => {
    const excluded = decide(true, APPROVER);
    expect(excluded).toMatchObject({ next: { state: 'EXCLUDED' }, term: SIMPLE });
    const standing = aStanding({ state: 'EXCLUDED', finding: 'APPEAL' });
    expect(outcome(standing, { action: 'reply' })).toMatchObject({ next: { state: 'REPLIED' } });
  });

  it('or upholds it, and it is verified anew within the first term', () => {
    expect(decide(false, APPROVER)).toMatchObject({
      next: { state: 'UPHELD' },
      term: { kind: 'start', part: 'contact', since: 'now' },
    });
    const standing = aStanding({ state: 'UPHELD', finding: 'APPEAL' });
    expect(possibleFindings(standing)).toEqual(['FIX_NOW', 'FIX_LATER', 'NO_BASIS']);
    expect(outcome(standing, { action: 'verify', finding: 'FIX_NOW' })).toMatchObject({
      next: { state: 'VERIFIED', finding: 'FIX_NOW' },
    });
  });
});

describe(possibleActions, () => {
  const supervisor = { id: OWNER, mayHandle: true, mayApprove: true };
  const administrator = { id: APPROVER, mayHandle: false, mayApprove: true };

  it.each([
    ['to its owner', supervisor, ['contact']],
    ['to another supervisor', { ...supervisor, id: APPROVER }, ['take']],
    ['to an administrator', administrator, []],
  ])('tells %s of an assigned one', (_, person, actions) => {
    expect(possibleActions(aStanding({ state: 'ASSIGNED' }), person)).toEqual(actions);
  });

  it('offers what waits for an approval to those who may approve', () => {
    const standing = aStanding({ state: 'VERIFIED', finding: 'APPEAL', askedById: OWNER });
    expect(possibleActions(standing, administrator)).toEqual(['decide-appeal']);
    expect(possibleActions(standing, supervisor)).toEqual([]);
  });
});
