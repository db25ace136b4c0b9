import fc from 'fast-check';
import { compareOrder } from '../../order/compare-order';
import { at } from '../../time.fixture';
import { aTicket } from '../ticket.fixture';
import { transition } from '../transition';
import { DEFAULT_REJOIN_POLICY, type RejoinPolicy } from './rejoin';

const policy = DEFAULT_REJOIN_POLICY;
const missed = aTicket({
  state: 'missed',
  windowId: 'A01',
  sessionId: 's',
  firstCalledAt: at('09:10'),
  calledAt: at('09:10'),
  lastCallAt: at('09:10'),
  callCount: 3,
  recallCount: 2,
});

function rejoined(behind?: { dueAt: number; rank: number; sequence: number }) {
  const result = transition(missed, 'rejoin', at('09:30'), { policy, behind });
  if (!result.ok) throw new Error(result.code);
  return result;
}

describe('rejoin', () => {
  it('waits again just behind the ticket it is put behind, at no window', () => {
    const behind = aTicket({ dueAt: at('09:40'), rank: 0, sequence: 20 });
    const { ticket, events } = rejoined(behind);
    expect(ticket).toMatchObject({
      state: 'waiting',
      dueAt: at('09:40'),
      rank: 1,
      rejoinCount: 1,
      recallCount: 0,
      callCount: 3,
      windowId: undefined,
      sessionId: undefined,
    });
    expect(compareOrder(behind, ticket)).toBeLessThan(0);
    expect(events).toEqual([
      { type: 'ticket.returned', ticketId: 't1', queueId: 'A-ZH', at: at('09:30'), from: 'missed' },
    ]);
  });

  it('comes back at its own due time when nobody waits', () => {
    expect(rejoined().ticket).toMatchObject({ dueAt: missed.dueAt, rank: 1 });
  });

  it('never gains by a miss, and always stands behind the place', () => {
    const minutes = fc.integer({ min: -120, max: 120 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 2 }), (offset, rank) => {
        const behind = { dueAt: missed.dueAt + offset * 60_000, rank, sequence: 99 };
        const { ticket } = rejoined(behind);
        expect(compareOrder(behind, ticket)).toBeLessThan(0);
        expect(compareOrder(missed, ticket)).toBeLessThan(0);
      }),
    );
  });

  it('is allowed twice', () => {
    const twice = { ...missed, rejoinCount: 2 };
    expect(transition(twice, 'rejoin', at('09:30'), { policy, behind: undefined })).toEqual({
      ok: false,
      code: 'ticketing.rejoin-limit-reached',
      details: { greatestCount: 2 },
    });
  });

  it('is refused where a miss makes the number void', () => {
    const strict: RejoinPolicy = { ...policy, rule: 'void' };
    expect(
      transition(missed, 'rejoin', at('09:30'), { policy: strict, behind: undefined }),
    ).toEqual({ ok: false, code: 'ticketing.rejoin-not-permitted', details: {} });
  });
});
