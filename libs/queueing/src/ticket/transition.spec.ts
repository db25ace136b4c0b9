import { at } from '../time.fixture';
import { DEFAULT_EXPIRY_POLICY } from './actions/expire';
import { DEFAULT_RECALL_POLICY } from './actions/recall';
import { AT_A01, AT_A02, aCalledTicket, aServingTicket, aTicket } from './ticket.fixture';
import { transition } from './transition';

const accepted = { caseId: 'c1', outcome: 'accepted' } as const;
const aCase = { id: 'c1' };

describe('call', () => {
  const call = { ...AT_A01, areaId: 'R1', queueIds: ['A-ZH'] };

  it('gives the ticket to the window and leaves the given one as it was', () => {
    const waiting = Object.freeze(aTicket());
    expect(transition(waiting, 'call', at('09:10'), call)).toEqual({
      ok: true,
      ticket: aCalledTicket(),
      events: [
        {
          type: 'ticket.called',
          ticketId: 't1',
          queueId: 'A-ZH',
          at: at('09:10'),
          windowId: 'A01',
          callCount: 1,
          from: 'waiting',
        },
      ],
    });
  });

  it('uses up a reservation and starts a new calling', () => {
    const returned = aCalledTicket({
      state: 'waiting',
      reservedWindowId: 'A01',
      reservedUntil: at('09:40'),
      callCount: 3,
      recallCount: 2,
      startedAt: at('09:12'),
    });
    expect(transition(returned, 'call', at('09:30'), call)).toMatchObject({
      ticket: {
        firstCalledAt: at('09:10'),
        calledAt: at('09:30'),
        callCount: 4,
        recallCount: 0,
        startedAt: undefined,
        reservedWindowId: undefined,
        reservedUntil: undefined,
      },
    });
  });

  it('judges eligibility again and says what is in the way', () => {
    const withheld = aTicket({ callable: false });
    expect(transition(withheld, 'call', at('09:10'), call)).toEqual({
      ok: false,
      code: 'ticketing.not-eligible',
      details: { because: 'withheld' },
    });
  });

  it('keeps the facts of a caller that carries more than the rules know', () => {
    const labelled = { ...aTicket(), label: 'A012' };
    const result = transition(labelled, 'call', at('09:10'), call);
    expect(result.ok && result.ticket.label).toBe('A012');
  });
});

describe('recall', () => {
  const recall = { ...AT_A01, policy: DEFAULT_RECALL_POLICY };

  it('speaks the call again without moving its beginning', () => {
    expect(transition(aCalledTicket(), 'recall', at('09:10:20'), recall)).toMatchObject({
      ok: true,
      ticket: {
        state: 'called',
        calledAt: at('09:10'),
        lastCallAt: at('09:10:20'),
        callCount: 2,
        recallCount: 1,
      },
      events: [{ type: 'ticket.recalled', windowId: 'A01', callCount: 2 }],
    });
  });

  it('keeps the gap, and tells how long it still is', () => {
    expect(transition(aCalledTicket(), 'recall', at('09:10:12'), recall)).toEqual({
      ok: false,
      code: 'ticketing.recall-too-soon',
      details: { waitSeconds: 8 },
    });
  });

  it('ends with the count of the policy', () => {
    const recalledTwice = aCalledTicket({ callCount: 3, recallCount: 2 });
    expect(transition(recalledTwice, 'recall', at('09:20'), recall)).toEqual({
      ok: false,
      code: 'ticketing.recall-limit-reached',
      details: { greatestCount: 2 },
    });
  });
});

describe('start', () => {
  it('is the arrival of the citizen', () => {
    expect(transition(aCalledTicket(), 'start', at('09:11'), AT_A01)).toMatchObject({
      ok: true,
      ticket: aServingTicket(),
      events: [{ type: 'ticket.started', windowId: 'A01', at: at('09:11') }],
    });
  });
});

describe('complete', () => {
  it('ends the ticket with the outcomes of its cases', () => {
    const closing = { ...AT_A01, cases: [aCase], outcomes: [accepted] };
    expect(transition(aServingTicket(), 'complete', at('09:24'), closing)).toMatchObject({
      ok: true,
      ticket: { state: 'completed', endedAt: at('09:24'), windowId: 'A01' },
      events: [{ type: 'ticket.completed', windowId: 'A01', outcomes: [accepted] }],
    });
  });

  it('waits for every case to have an outcome', () => {
    const closing = { ...AT_A01, cases: [aCase], outcomes: [] };
    expect(transition(aServingTicket(), 'complete', at('09:24'), closing)).toEqual({
      ok: false,
      code: 'ticketing.outcome-missing',
      details: { caseIds: ['c1'] },
    });
  });
});

describe('mark-missed', () => {
  const miss = { ...AT_A01, policy: { noShowMinutes: 3 } };

  it('is refused until the no-show minutes have passed since the first call', () => {
    const recalled = aCalledTicket({ lastCallAt: at('09:12'), callCount: 2, recallCount: 1 });
    expect(transition(recalled, 'mark-missed', at('09:12:59'), miss)).toEqual({
      ok: false,
      code: 'ticketing.mark-missed-too-soon',
      details: { waitSeconds: 1 },
    });
    expect(transition(recalled, 'mark-missed', at('09:13'), miss)).toMatchObject({
      ok: true,
      ticket: { state: 'missed', calledAt: at('09:10') },
      events: [{ type: 'ticket.missed', windowId: 'A01', callCount: 2 }],
    });
  });

  it('is allowed at once where the hall says so', () => {
    const atOnce = { ...AT_A01, policy: { noShowMinutes: 3, atOnce: true } };
    expect(transition(aCalledTicket(), 'mark-missed', at('09:10:05'), atOnce).ok).toBe(true);
  });
});

describe('a ticket at a window', () => {
  const closing = { cases: [], outcomes: [] };
  const recall = { policy: DEFAULT_RECALL_POLICY };
  const miss = { policy: { noShowMinutes: 0 } };

  it('belongs to the session that called it', () => {
    const elsewhere = {
      ok: false,
      code: 'ticketing.not-at-this-window',
      details: { windowId: 'A01' },
    };
    const called = aCalledTicket();
    const now = at('09:20');
    expect(transition(called, 'recall', now, { ...AT_A02, ...recall })).toEqual(elsewhere);
    expect(transition(called, 'start', now, AT_A02)).toEqual(elsewhere);
    expect(transition(called, 'mark-missed', now, { ...AT_A02, ...miss })).toEqual(elsewhere);
    expect(transition(aServingTicket(), 'complete', now, { ...AT_A02, ...closing })).toEqual(
      elsewhere,
    );
  });
});

describe('cancel', () => {
  it.each(['booked', 'waiting'] as const)('lets the citizen go while %s', (state) => {
    expect(transition(aTicket({ state }), 'cancel', at('09:05'), { by: 'citizen' })).toMatchObject({
      ok: true,
      ticket: { state: 'cancelled', endedAt: at('09:05') },
      events: [{ type: 'ticket.cancelled', from: state, by: 'citizen' }],
    });
  });

  it('leaves a called ticket to the staff', () => {
    expect(transition(aCalledTicket(), 'cancel', at('09:11'), { by: 'citizen' })).toEqual({
      ok: false,
      code: 'ticketing.action-not-allowed',
      details: { state: 'called', action: 'cancel' },
    });
    expect(transition(aCalledTicket(), 'cancel', at('09:11'), { by: 'staff' }).ok).toBe(true);
  });
});

describe('abandon', () => {
  it.each([aTicket(), aCalledTicket(), aTicket({ state: 'held' }), aTicket({ state: 'missed' })])(
    'gives up a ticket that is $state',
    (ticket) => {
      expect(transition(ticket, 'abandon', at('11:30'), {})).toMatchObject({
        ok: true,
        ticket: { state: 'abandoned', endedAt: at('11:30') },
        events: [{ type: 'ticket.abandoned', from: ticket.state }],
      });
    },
  );
});

describe('expire', () => {
  it.each(['waiting', 'missed', 'held'] as const)('closes a ticket left %s', (state) => {
    expect(
      transition(aTicket({ state }), 'expire', at('23:59'), DEFAULT_EXPIRY_POLICY),
    ).toMatchObject({
      ok: true,
      ticket: { state: 'expired', endedAt: at('23:59') },
      events: [{ type: 'ticket.expired', from: state }],
    });
  });

  it('calls a booking nobody came for unkept', () => {
    const booked = aTicket({ state: 'booked' });
    expect(transition(booked, 'expire', at('23:59'), DEFAULT_EXPIRY_POLICY)).toMatchObject({
      ticket: { state: 'unkept' },
    });
  });

  it.each([
    ['called', aCalledTicket({ lastCallAt: at('16:10') })],
    ['serving', aServingTicket({ startedAt: at('16:10') })],
  ] as const)('leaves late service alone and closes what was forgotten: %s', (state, ticket) => {
    expect(transition(ticket, 'expire', at('20:09'), DEFAULT_EXPIRY_POLICY)).toEqual({
      ok: false,
      code: 'ticketing.action-not-allowed',
      details: { state, action: 'expire', waitSeconds: 60 },
    });
    expect(transition(ticket, 'expire', at('20:10'), DEFAULT_EXPIRY_POLICY).ok).toBe(true);
  });
});

describe('a clock set back', () => {
  it('never makes the times of a ticket run backwards', () => {
    const closing = { ...AT_A01, cases: [], outcomes: [] };
    expect(transition(aServingTicket(), 'complete', at('08:10'), closing)).toMatchObject({
      ticket: { endedAt: at('09:11') },
      events: [{ at: at('09:11') }],
    });
    expect(transition(aCalledTicket(), 'start', at('08:10'), AT_A01)).toMatchObject({
      ticket: { startedAt: at('09:10') },
    });
    const call = { ...AT_A01, areaId: 'R1', queueIds: ['A-ZH'] };
    expect(transition(aTicket(), 'call', at('08:10'), call)).toMatchObject({
      ticket: { calledAt: at('09:00') },
    });
  });
});
