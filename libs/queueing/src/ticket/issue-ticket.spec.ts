import { at } from '../time.fixture';
import { issueTicket, openTicketAtWindow } from './issue-ticket';
import { AT_A01, aServingTicket, aTicket } from './ticket.fixture';

describe('issue', () => {
  const facts = {
    id: 't1',
    queueId: 'A-ZH',
    requiredQueueIds: ['A-ZH'],
    dueAt: at('09:15'),
    sequence: 12,
  };

  it('brings a waiting ticket into being', () => {
    expect(issueTicket(facts, at('09:00'))).toEqual({
      ok: true,
      ticket: aTicket(),
      events: [
        {
          type: 'ticket.issued',
          ticketId: 't1',
          queueId: 'A-ZH',
          at: at('09:00'),
          dueAt: at('09:15'),
        },
      ],
    });
  });

  it('may withhold the ticket until it is printed', () => {
    const { ticket } = issueTicket({ ...facts, callable: false }, at('09:00'));
    expect(ticket.callable).toBe(false);
  });
});

describe('open-at-window', () => {
  it('brings a ticket into being that is served at once and was never called', () => {
    const facts = {
      id: 't1',
      queueId: 'A-ZH',
      requiredQueueIds: ['A-ZH'],
      dueAt: at('09:15'),
      sequence: 12,
    };
    const now = at('09:00');
    expect(openTicketAtWindow(facts, AT_A01, now)).toEqual({
      ok: true,
      ticket: aServingTicket({
        firstCalledAt: now,
        calledAt: now,
        lastCallAt: now,
        startedAt: now,
        callCount: 0,
      }),
      events: [
        {
          type: 'ticket.opened',
          ticketId: 't1',
          queueId: 'A-ZH',
          at: now,
          windowId: 'A01',
          callCount: 0,
        },
      ],
    });
  });
});
