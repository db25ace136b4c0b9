import { aTicket } from '../ticket/ticket.fixture';
import { at } from '../time.fixture';
import { callReason } from './call-reason';

const now = at('10:15');

describe('callReason', () => {
  it('counts elapsed minutes, past the hour too', () => {
    expect(callReason(aTicket(), [], now)).toEqual({
      code: 'due',
      waitedMinutes: 75,
      overdueMinutes: 60,
      overtakes: 0,
    });
  });

  it('says honestly when a ticket is called before its time', () => {
    expect(callReason(aTicket(), [], at('09:04:30'))).toMatchObject({
      waitedMinutes: 4,
      overdueMinutes: -11,
    });
  });

  it('counts the tickets issued earlier that still wait in the same queue', () => {
    const chosen = aTicket({ id: 'chosen', issuedAt: at('09:10'), sequence: 20 });
    const waiting = [
      chosen,
      aTicket({ id: 'earlier', issuedAt: at('09:00'), sequence: 10 }),
      aTicket({ id: 'same instant, smaller number', issuedAt: at('09:10'), sequence: 19 }),
      aTicket({ id: 'same instant, greater number', issuedAt: at('09:10'), sequence: 21 }),
      aTicket({ id: 'later', issuedAt: at('09:20'), sequence: 30 }),
      aTicket({ id: 'another queue', queueId: 'A-KB', issuedAt: at('08:50') }),
    ];
    expect(callReason(chosen, waiting, now).overtakes).toBe(2);
  });

  const reserved = { reservedWindowId: 'A01', reservedUntil: at('10:20') };
  const booked = { slotStartAt: at('10:00'), dueAt: at('09:30') };
  const elder = { priorityClass: 'elder' } as const;

  it.each([
    ['reserved', { ...reserved, rank: 1, ...booked, ...elder }],
    ['returned', { reservedWindowId: 'A01', reservedUntil: now, rank: 1, ...booked }],
    ['booked', { ...booked, ...elder }],
    ['priority', elder],
    ['priority', { slotStartAt: at('08:00'), ...elder }],
    ['due', { slotStartAt: at('08:00') }],
  ] as const)('gives the narrowest reason: %s', (code, facts) => {
    expect(callReason(aTicket(facts), [], now).code).toBe(code);
  });
});
