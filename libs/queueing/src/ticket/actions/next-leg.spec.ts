import { at } from '../../time.fixture';
import { AT_A01, AT_A02, aServingTicket } from '../ticket.fixture';
import { transition } from '../transition';

const leg = {
  ...AT_A01,
  cases: [{ id: 'c1' }, { id: 'c2' }],
  outcomes: [{ caseId: 'c1', outcome: 'accepted' as const }],
  queueId: 'A-SW',
  requiredQueueIds: ['A-SW'],
  dueAt: at('09:25'),
};

describe('next-leg', () => {
  it('sends the ticket on with its number and a due time of its own', () => {
    const ticket = aServingTicket({ rank: 1, reservedUntil: at('09:40') });
    expect(transition(ticket, 'next-leg', at('09:20'), leg)).toMatchObject({
      ok: true,
      ticket: {
        state: 'waiting',
        queueId: 'A-SW',
        requiredQueueIds: ['A-SW'],
        dueAt: at('09:25'),
        rank: 0,
        sequence: ticket.sequence,
        reservedUntil: undefined,
        sessionId: undefined,
        firstCalledAt: ticket.firstCalledAt,
      },
      events: [
        {
          type: 'ticket.transferred',
          by: 'next-leg',
          queueId: 'A-SW',
          fromQueueId: 'A-ZH',
          windowId: 'A01',
        },
      ],
    });
  });

  it('needs something done and something left', () => {
    const nothing = { ...leg, outcomes: [] };
    expect(transition(aServingTicket(), 'next-leg', at('09:20'), nothing)).toMatchObject({
      code: 'ticketing.outcome-missing',
    });
    const single = { ...leg, cases: [{ id: 'c1' }] };
    expect(transition(aServingTicket(), 'next-leg', at('09:20'), single)).toMatchObject({
      code: 'ticketing.no-case-left',
    });
  });

  it('is for the window that serves it', () => {
    const elsewhere = { ...leg, ...AT_A02 };
    expect(transition(aServingTicket(), 'next-leg', at('09:20'), elsewhere)).toMatchObject({
      code: 'ticketing.not-at-this-window',
    });
  });
});
