import { checkScreens } from './check-screens';
import type { StoredEvent } from './evidence';

const EVENTS: readonly StoredEvent[] = [1, 2, 3, 4, 5, 6].map((seq) => ({
  seq,
  type: 'ticket.issued',
  rooms: seq === 4 ? ['area:B'] : ['area:A', 'hall'],
}));

function check(...heard: readonly number[]) {
  return checkScreens([{ name: 'board', rooms: ['area:A'], heard, states: {} }], EVENTS);
}

describe(checkScreens, () => {
  it('is content with everything behind the first snapshot, in order', () => {
    expect(check(~1, 2, 3, 5, 6)).toMatchObject({ ok: 4, lost: 0, recovered: 0, duplicated: 0 });
  });

  it('is content with a snapshot in place of events', () => {
    expect(check(~1, 2, ~5, 6)).toMatchObject({ ok: 2, recovered: 2, lost: 0 });
  });

  it('finds what was left out on the way and at the end', () => {
    expect(check(~1, 2, 5, 6)).toMatchObject({ ok: 3, lost: 1 });
    expect(check(~1, 2, 3)).toMatchObject({ ok: 2, lost: 2 });
  });

  it('finds what was told twice', () => {
    expect(check(~1, 2, 3, 3, 5, 6)).toMatchObject({ ok: 4, duplicated: 1 });
    expect(check(~3, 3, 5, 6)).toMatchObject({ ok: 2, duplicated: 1 });
  });

  it('finds what is not for this screen, and a snapshot from before', () => {
    expect(check(~1, 2, 3, 4, 5, 6)).toMatchObject({ unexpected: 1 });
    expect(check(~3, 5, ~3, 6)).toMatchObject({ unexpected: 1 });
  });

  it('says nothing of a screen that was never let in', () => {
    expect(check()).toMatchObject({ ok: 0, lost: 0 });
  });
});
