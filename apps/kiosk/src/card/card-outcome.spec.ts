import type { HolderBookingView, HolderVisitsView } from '@onewindow/contracts';
import { anIssuedTicket } from '../visit/issued.fixture';
import { cardOutcome } from './card-outcome';

const NOTHING: HolderVisitsView = { isSixtyPlus: false, tickets: [], bookings: [] };
const tickets = [anIssuedTicket('A001')];

function booked(ticketId: string, isDue: boolean): HolderBookingView {
  return {
    ticketId,
    isDue,
    queueId: 'B-HZ',
    queueNames: { zhHans: '户政', zhHant: '戶政', en: 'Residence' },
    items: [],
    purpose: 'apply',
    slotStartAt: '2026-03-02T01:00:00.000Z',
    slotEndAt: '2026-03-02T01:30:00.000Z',
    token: 'ZC-T',
    checkInFrom: '2026-03-02T00:00:00.000Z',
  };
}

describe(cardOutcome, () => {
  it('checks in whatever is due, whatever else there is', () => {
    const bookings = [booked('now', true), booked('later', false), booked('now too', true)];
    const outcome = cardOutcome({ isSixtyPlus: true, tickets, bookings }, false);
    expect(outcome).toEqual({ kind: 'check-in', bookings: [bookings[0], bookings[2]] });
  });

  it('shows the ticket there is, then the booking that is not due', () => {
    const bookings = [booked('later', false)];
    expect(cardOutcome({ ...NOTHING, tickets, bookings }, false)).toEqual({
      kind: 'show-tickets',
      tickets,
    });
    expect(cardOutcome({ ...NOTHING, bookings }, false)).toEqual({
      kind: 'show-bookings',
      bookings,
    });
  });

  it.each([
    [true, false, 'offer-elder-mode'],
    [true, true, 'choose-item'],
    [false, false, 'choose-item'],
  ])('of an elder %s in elder mode %s: %s', (isSixtyPlus, isElderMode, kind) => {
    expect(cardOutcome({ ...NOTHING, isSixtyPlus }, isElderMode)).toEqual({ kind });
  });
});
