import { aTicket } from '../ticket/ticket.fixture';
import { at } from '../time.fixture';
import { isEligible, whyIneligible } from './eligibility';

const A01 = { id: 'A01', areaId: 'R1', queueIds: ['A-ZH', 'A-KB'] };
const A02 = { id: 'A02', areaId: 'R2', queueIds: ['A-ZH'] };

describe('eligibility', () => {
  it('lets a window call a ticket of its queue', () => {
    expect(isEligible(aTicket(), A02, at('09:05'))).toBe(true);
  });

  it('withholds a ticket that is not callable', () => {
    expect(whyIneligible(aTicket({ callable: false }), A01, at('09:05'))).toBe('withheld');
  });

  it('holds a ticket back until its moment, and not at it', () => {
    const coolingDown = aTicket({ eligibleAt: at('09:10') });
    expect(whyIneligible(coolingDown, A01, at('09:09:59'))).toBe('not-before');
    expect(isEligible(coolingDown, A01, at('09:10'))).toBe(true);
  });

  it('keeps a reserved ticket for its window, then opens it to all', () => {
    const reserved = aTicket({ reservedWindowId: 'A01', reservedUntil: at('09:10') });
    expect(isEligible(reserved, A01, at('09:05'))).toBe(true);
    expect(whyIneligible(reserved, A02, at('09:09:59'))).toBe('reserved');
    expect(isEligible(reserved, A02, at('09:10'))).toBe(true);
    expect(isEligible(reserved, A01, at('09:15'))).toBe(true);
  });

  it('keeps a ticket for the windows of an area, then opens it to all', () => {
    const reserved = aTicket({ reservedAreaId: 'R1', reservedUntil: at('09:10') });
    expect(isEligible(reserved, A01, at('09:05'))).toBe(true);
    expect(whyIneligible(reserved, A02, at('09:09:59'))).toBe('reserved');
    expect(isEligible(reserved, A02, at('09:10'))).toBe(true);
  });

  it('lets a timed hold come back by itself and no other', () => {
    const timed = aTicket({ state: 'held', eligibleAt: at('09:10') });
    expect(whyIneligible(timed, A01, at('09:09:59'))).toBe('not-before');
    expect(isEligible(timed, A01, at('09:10'))).toBe(true);
    expect(whyIneligible(aTicket({ state: 'held' }), A01, at('12:00'))).toBe('on-hold');
  });

  it('gives a reservation without an end no force', () => {
    expect(isEligible(aTicket({ reservedWindowId: 'A01' }), A02, at('09:05'))).toBe(true);
    expect(isEligible(aTicket({ reservedAreaId: 'R1' }), A02, at('09:05'))).toBe(true);
  });

  it('asks a window to serve every queue of a combined visit', () => {
    const combined = aTicket({ requiredQueueIds: ['A-KB', 'A-ZH'] });
    expect(isEligible(combined, A01, at('09:05'))).toBe(true);
    expect(whyIneligible(combined, A02, at('09:05'))).toBe('queue-not-served');
  });

  it('asks for the queue it stands in, whatever its items need', () => {
    const transferred = aTicket({ queueId: 'A-KB', requiredQueueIds: [] });
    expect(whyIneligible(transferred, A02, at('09:05'))).toBe('queue-not-served');
  });
});
