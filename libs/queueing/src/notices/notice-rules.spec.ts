import { at } from '../time.fixture';
import { faultOfApproval, faultOfNoticeTerm, isOnBoards, type Notice } from './notice-rules';

const now = at('10:00');
const draft: Notice = {
  kind: 'notice',
  state: 'draft',
  authorId: 'li',
  from: now,
  until: at('12:00'),
};

describe('from and until when', () => {
  it.each([
    ['notice', now, at('10:01'), null],
    ['notice', now, null, 'until-missing'],
    ['notice', at('09:00'), now, 'until-past'],
    ['notice', at('10:30'), at('10:31'), null],
    ['notice', at('10:30'), at('10:30'), 'until-before-from'],
    ['emergency', now, null, null],
    ['emergency', now, at('10:01'), null],
    ['emergency', at('09:00'), at('09:59'), 'until-past'],
  ] as const)('%s from %s until %s: %s', (kind, from, until, fault) => {
    expect(faultOfNoticeTerm({ kind, from, until }, now)).toBe(fault);
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
    ['draft', now, at('12:00'), false],
    ['live', now, at('12:00'), true],
    ['live', at('10:01'), at('12:00'), false],
    ['live', now, null, true],
    ['live', at('09:00'), now, false],
    ['ended', now, at('12:00'), false],
  ] as const)('%s from %s until %s: %s', (state, from, until, shown) => {
    expect(isOnBoards({ state, from, until }, now)).toBe(shown);
  });
});
