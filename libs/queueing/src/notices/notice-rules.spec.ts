import { at } from '../time.fixture';
import { faultOfApproval, faultOfNoticeTerm, isOnBoards, type Notice } from './notice-rules';

const now = at('10:00');
const draft: Notice = { kind: 'notice', state: 'draft', authorId: 'li', until: at('12:00') };

describe('until when', () => {
  it.each([
    ['notice', at('10:01'), null],
    ['notice', null, 'until-missing'],
    ['notice', now, 'until-past'],
    ['emergency', null, null],
    ['emergency', at('10:01'), null],
    ['emergency', at('09:59'), 'until-past'],
  ] as const)('%s until %s: %s', (kind, until, fault) => {
    expect(faultOfNoticeTerm({ kind, until }, now)).toBe(fault);
  });
});

describe('the second person', () => {
  it.each([
    ['somebody else', draft, 'wang', null],
    ['the author', draft, 'li', 'own-text'],
    ['somebody else, too late', { ...draft, until: now }, 'wang', 'until-past'],
    ['an emergency without an end', { ...draft, kind: 'emergency', until: null }, 'wang', null],
    ['an emergency of one’s own', { ...draft, kind: 'emergency', until: null }, 'li', 'own-text'],
    ['what is live already', { ...draft, state: 'live' }, 'wang', 'not-draft'],
    ['what is over', { ...draft, state: 'ended' }, 'wang', 'not-draft'],
  ] as const)('%s', (_case, notice, approver, fault) => {
    expect(faultOfApproval(notice, approver, now)).toBe(fault);
  });
});

describe('what the boards show', () => {
  it.each([
    ['draft', at('12:00'), false],
    ['live', at('12:00'), true],
    ['live', null, true],
    ['live', now, false],
    ['ended', at('12:00'), false],
  ] as const)('%s until %s: %s', (state, until, shown) => {
    expect(isOnBoards({ state, until }, now)).toBe(shown);
  });
});
