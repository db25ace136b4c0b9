import type { RejoinOfferView } from '@onewindow/contracts';
import { deedsOn, rejoinTerms, standingOf, waitSentence } from './desk-deeds';
import { aFoundTicket } from './ticket.fixture';

const MISSED = { state: 'missed' } as const;
const CLOSED: RejoinOfferView = { kind: 'closed', reason: 'limit-reached' };

describe(deedsOn, () => {
  it.each([
    ['booked', ['cancel']],
    ['waiting', ['print', 'cancel']],
    ['called', ['print', 'cancel']],
    ['serving', ['print']],
    ['completed', []],
    ['cancelled', []],
  ] as const)('fit a ticket that is %s', (state, deeds) => {
    expect(deedsOn(aFoundTicket({ state }))).toEqual(deeds);
  });

  it('lets a withheld one be called', () => {
    const withheld = aFoundTicket({ state: 'waiting' }, { isWithheld: true });
    expect(deedsOn(withheld)).toEqual(['print', 'acknowledge', 'cancel']);
    expect(standingOf(withheld).key).toBe('guideDesk.standing.withheld');
  });

  it('bring a missed one back where its line lets it', () => {
    const rejoin = { kind: 'open', ahead: 3, timesLeft: 1 } as const;
    expect(deedsOn(aFoundTicket(MISSED, { rejoin }))).toEqual(['print', 'rejoin']);
    expect(deedsOn(aFoundTicket(MISSED, { rejoin: CLOSED }))).toEqual(['print']);
  });
});

describe(rejoinTerms, () => {
  it('say why not by the code of the refusal', () => {
    expect(rejoinTerms(aFoundTicket())).toBeNull();
    expect(rejoinTerms(aFoundTicket(MISSED, { rejoin: CLOSED }))?.key).toBe(
      'problem.ticketing.rejoin-limit-reached',
    );
    const rejoin = { kind: 'open', ahead: 3, timesLeft: 1 } as const;
    expect(rejoinTerms(aFoundTicket(MISSED, { rejoin }))?.words).toEqual({ ahead: 3, left: 1 });
  });
});

describe('what is read out', () => {
  it('names the window or how many go first', () => {
    expect(standingOf(aFoundTicket())).toEqual({
      key: 'guideDesk.standing.waiting',
      words: { ahead: 3, window: '' },
    });
    const called = aFoundTicket({ state: 'called', windowId: 'A10' });
    expect(standingOf(called).words).toMatchObject({ window: 'A10' });
  });

  it('promises no wait where none is known', () => {
    expect(waitSentence({ kind: 'unknown', reason: 'no-window-open' }).words).toEqual({});
    expect(waitSentence(aFoundTicket().wait).words).toEqual({ low: 5, high: 10 });
  });
});
