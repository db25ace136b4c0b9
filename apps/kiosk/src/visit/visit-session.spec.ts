import { BASKET_LIMIT } from '@onewindow/contracts';
import type { Command } from '@onewindow/client';
import type { Failure } from '../failure/failure';
import { aPlan, anIssuedTicket } from './issued.fixture';
import {
  currentScreen,
  groupsOf,
  NEW_SESSION,
  nextGroupIndex,
  visitReducer,
  type Attempt,
  type TicketGroup,
  type VisitAction,
  type VisitSession,
} from './visit-session';

const command: Command = { key: 'k', maxAgeMs: 60_000, ageMs: () => 0 };
const attempt: Attempt = { command, request: { itemIds: ['a'], purpose: 'apply' } };
const refused: Failure = { code: 'ticketing.queue-closed', details: {} };
const lost: Failure = { code: 'unreachable', details: {} };

function aGroup(itemIds: readonly string[], fields: Partial<TicketGroup> = {}): TicketGroup {
  const none = { failure: null, attempt: null, issued: null, offline: null };
  return { itemIds, plan: aPlan(), ...none, ...fields };
}

function after(...actions: readonly VisitAction[]): VisitSession {
  return actions.reduce(visitReducer, NEW_SESSION);
}

const added = (itemId: string): VisitAction => ({ type: 'item-added', itemId });
const bundled = (...itemIds: readonly string[]): VisitAction => ({ type: 'bundle-added', itemIds });
const planned = (...groups: readonly TicketGroup[]): VisitAction => ({
  type: 'plan-answered',
  groups,
});
const asked: VisitAction = { type: 'issue-asked', attempt };
const issued = (label: string): VisitAction => ({
  type: 'issue-answered',
  issued: anIssuedTicket(label),
});

describe('the way through the screens', () => {
  it('goes from an item straight to the confirmation', () => {
    const session = after(added('a'));
    expect(currentScreen(session)).toEqual({ name: 'visit' });
    expect(session.itemIds).toEqual(['a']);
  });

  it('goes back to where the item was found, past former confirmations', () => {
    const found = after({ type: 'opened', screen: { name: 'search' } }, added('a'));
    expect(currentScreen(visitReducer(found, { type: 'went-back' }))).toEqual({ name: 'search' });
    const home = after(added('a'), { type: 'went-back' }, { type: 'went-back' });
    expect(currentScreen(home)).toEqual({ name: 'home' });
  });

  it('keeps the basket on the way home for one more item', () => {
    const session = after(added('a'), { type: 'went-home' }, added('b'));
    expect(session.itemIds).toEqual(['a', 'b']);
  });

  it('leaves the confirmation when the last item is taken out', () => {
    const session = after(added('a'), { type: 'item-removed', itemId: 'a' });
    expect(currentScreen(session)).toEqual({ name: 'home' });
  });
});

describe('the basket', () => {
  it('holds an item once', () => {
    expect(after(added('a'), added('a')).itemIds).toEqual(['a']);
  });

  it('stops at its limit', () => {
    const many = Array.from({ length: BASKET_LIMIT + 2 }, (_, i) => added(`i${i}`));
    expect(after(...many).itemIds).toHaveLength(BASKET_LIMIT);
  });

  it('takes a bundle with one touch, and what is chosen already stays once', () => {
    const session = after(added('b'), bundled('a', 'b', 'c'));
    expect(session.itemIds).toEqual(['b', 'a', 'c']);
    expect(currentScreen(session)).toEqual({ name: 'visit' });
  });

  it('takes a bundle as a whole or not at all', () => {
    const chosen = Array.from({ length: BASKET_LIMIT - 2 }, (_, i) => `i${i}`);
    const open: VisitAction = { type: 'opened', screen: { name: 'bundles' } };
    const before = after(bundled(...chosen), open);
    expect(visitReducer(before, bundled('a', 'b', 'c'))).toBe(before);
    expect(visitReducer(before, bundled('a', 'b', 'i0')).itemIds).toHaveLength(BASKET_LIMIT);
  });

  it.each<VisitAction>([
    added('b'),
    bundled('a', 'b'),
    { type: 'item-removed', itemId: 'a' },
    { type: 'purpose-chosen', purpose: 'collect' },
  ])('drops a plan made for another choice: %j', (action) => {
    const session = after(added('a'), added('c'), planned(aGroup(['a', 'c'])), action);
    expect(session.plan.kind).toBe('none');
  });
});

describe('taking a ticket', () => {
  const ready = [added('a'), planned(aGroup(['a']))] as const;

  it('ends on the ticket, from which there is no way back', () => {
    const session = after(...ready, asked, issued('H001'));
    expect(currentScreen(session)).toEqual({ name: 'ticket' });
    expect(groupsOf(session)[0]?.issued?.ticket.label).toBe('H001');
    expect(currentScreen(visitReducer(session, { type: 'went-back' }))).toEqual({ name: 'home' });
  });

  it('takes no second press while the first is on its way', () => {
    const once = after(...ready, asked);
    const other: Attempt = { ...attempt, command: { ...command, key: 'other' } };
    expect(visitReducer(once, { type: 'issue-asked', attempt: other })).toBe(once);
    expect(visitReducer(once, added('b')).itemIds).toEqual(['a']);
    expect(visitReducer(once, bundled('b', 'c'))).toBe(once);
    expect(visitReducer(once, { type: 'went-back' })).toBe(once);
  });

  it('keeps the attempt when the answer is lost, so that the same one is sent again', () => {
    const session = after(...ready, asked, { type: 'issue-failed', failure: lost });
    expect(groupsOf(session)[0]).toMatchObject({ attempt, failure: lost });
    expect(nextGroupIndex(session)).toBe(0);
  });

  it('forgets the attempt when it was refused and does not offer it again', () => {
    const session = after(...ready, asked, { type: 'issue-failed', failure: refused });
    expect(groupsOf(session)[0]).toMatchObject({ attempt: null, failure: refused });
    expect(nextGroupIndex(session)).toBeNull();
  });

  it('takes the tickets of several groups one after another, past a refused one', () => {
    const groups = [aGroup(['a']), aGroup(['b'], { plan: null, failure: refused }), aGroup(['c'])];
    const first = after(added('a'), planned(...groups), asked, issued('H001'));
    expect(nextGroupIndex(first)).toBe(2);
    const both = [asked, issued('K007')].reduce(visitReducer, first);
    expect(groupsOf(both).map((group) => group.issued?.ticket.label)).toEqual([
      'H001',
      undefined,
      'K007',
    ]);
    expect(both.current).toBe(2);
    expect(nextGroupIndex(both)).toBeNull();
  });

  it('forgets everything at the end', () => {
    expect(after(...ready, asked, issued('H001'), { type: 'session-ended' })).toBe(NEW_SESSION);
  });
});
