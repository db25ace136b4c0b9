import { isEligible, whyIneligible } from '../../order/eligibility';
import { at } from '../../time.fixture';
import type { Ticket } from '../ticket';
import { AT_A01, AT_A02, aServingTicket } from '../ticket.fixture';
import { transition } from '../transition';
import { DEFAULT_HOLD_POLICY as policy } from './hold';

const A01 = { id: 'A01', areaId: 'R1', queueIds: ['A-ZH'] };
const A02 = { id: 'A02', areaId: 'R1', queueIds: ['A-ZH'] };

function held(returnInMinutes?: number): Ticket {
  const result = transition(aServingTicket(), 'hold', at('09:20'), {
    ...AT_A01,
    policy,
    returnInMinutes,
  });
  if (!result.ok) throw new Error(result.code);
  return result.ticket;
}

describe('hold', () => {
  it('sets the ticket aside with its place and its window', () => {
    const { dueAt, rank, windowId, state } = held();
    expect({ dueAt, rank, windowId, state }).toEqual({
      dueAt: aServingTicket().dueAt,
      rank: 0,
      windowId: 'A01',
      state: 'held',
    });
  });

  it('comes back by itself: after its time to its window, ten minutes later to all', () => {
    const copying = held(10);
    expect(whyIneligible(copying, A01, at('09:29:59'))).toBe('not-before');
    expect(isEligible(copying, A01, at('09:30'))).toBe(true);
    expect(whyIneligible(copying, A02, at('09:39:59'))).toBe('reserved');
    expect(isEligible(copying, A02, at('09:40'))).toBe(true);
  });

  it('is not called while nobody has brought it back', () => {
    expect(whyIneligible(held(), A01, at('16:00'))).toBe('on-hold');
  });

  it('may not last longer than the hall allows', () => {
    const forever = { ...AT_A01, policy, returnInMinutes: 121 };
    expect(transition(aServingTicket(), 'hold', at('09:20'), forever)).toEqual({
      ok: false,
      code: 'ticketing.hold-too-long',
      details: { greatestMinutes: 120 },
    });
  });

  it('is for the window that serves it', () => {
    const elsewhere = { ...AT_A02, policy, returnInMinutes: undefined };
    expect(transition(aServingTicket(), 'hold', at('09:20'), elsewhere)).toMatchObject({
      code: 'ticketing.not-at-this-window',
    });
  });
});

describe('resume', () => {
  it('goes on at the window, uncalled, before the time if need be', () => {
    const result = transition(held(10), 'resume', at('09:24'), { ...AT_A01, queueIds: [] });
    expect(result).toMatchObject({
      ok: true,
      ticket: {
        state: 'serving',
        startedAt: at('09:24'),
        callCount: 1,
        eligibleAt: undefined,
        reservedWindowId: undefined,
      },
      events: [{ type: 'ticket.resumed', windowId: 'A01' }],
    });
  });

  it('goes on at another window that can help, and at no other', () => {
    const able = { ...AT_A02, queueIds: ['A-ZH'] };
    expect(transition(held(), 'resume', at('09:24'), able)).toMatchObject({
      ticket: { state: 'serving', windowId: 'A02', sessionId: 'session-2' },
    });
    expect(transition(held(), 'resume', at('09:24'), { ...AT_A02, queueIds: ['A-KB'] })).toEqual({
      ok: false,
      code: 'ticketing.not-eligible',
      details: { because: 'queue-not-served' },
    });
  });
});

describe('return', () => {
  it('waits again in the old place, first for its window', () => {
    const result = transition(held(30), 'return', at('09:24'), { policy });
    if (!result.ok) throw new Error(result.code);
    const { ticket, events } = result;
    expect(events).toMatchObject([{ type: 'ticket.returned', from: 'held' }]);
    expect(ticket).toMatchObject({ state: 'waiting', dueAt: aServingTicket().dueAt });
    expect(isEligible(ticket, A01, at('09:24'))).toBe(true);
    expect(whyIneligible(ticket, A02, at('09:33:59'))).toBe('reserved');
    expect(isEligible(ticket, A02, at('09:34'))).toBe(true);
  });
});
