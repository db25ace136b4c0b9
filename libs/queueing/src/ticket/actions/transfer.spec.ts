import { isEligible, whyIneligible } from '../../order/eligibility';
import { at } from '../../time.fixture';
import { AT_A01, AT_A02, aCalledTicket, aServingTicket } from '../ticket.fixture';
import type { Ticket } from '../ticket';
import { transition } from '../transition';
import { DEFAULT_TRANSFER_POLICY, type TransferPlace } from './transfer';

const A01 = { id: 'A01', areaId: 'R1', queueIds: ['A-ZH'] };
const A02 = { id: 'A02', areaId: 'R1', queueIds: ['A-ZH', 'A-KB'] };
const B01 = { id: 'B01', areaId: 'R2', queueIds: ['A-KB'] };
const OPEN = [A01, A02, B01];

interface Given {
  readonly ticket?: Ticket;
  readonly thenReturn?: boolean;
  readonly openWindows?: typeof OPEN;
}

function send(place: TransferPlace, given: Given = {}) {
  const { ticket = aServingTicket(), thenReturn = false, openWindows = OPEN } = given;
  const args = { ...AT_A01, policy: DEFAULT_TRANSFER_POLICY, place, thenReturn, openWindows };
  return transition(ticket, 'transfer', at('09:20'), args);
}

function sent(place: TransferPlace, given: Given = {}): Ticket {
  const result = send(place, given);
  if (!result.ok) throw new Error(result.code);
  return result.ticket;
}

describe('transfer', () => {
  it.each([aCalledTicket(), aServingTicket()])(
    'from $state to a queue keeps number and due time and asks for that queue only',
    (ticket) => {
      const combined = { ...ticket, requiredQueueIds: ['A-ZH', 'A-SW'] };
      expect(send({ to: 'queue', queueId: 'A-KB' }, { ticket: combined })).toMatchObject({
        ok: true,
        ticket: {
          state: 'waiting',
          queueId: 'A-KB',
          requiredQueueIds: ['A-KB'],
          dueAt: ticket.dueAt,
          rank: 0,
          sequence: ticket.sequence,
          windowId: undefined,
          sessionId: undefined,
        },
        events: [
          {
            type: 'ticket.transferred',
            by: 'transfer',
            queueId: 'A-KB',
            fromQueueId: 'A-ZH',
            windowId: 'A01',
          },
        ],
      });
    },
  );

  it('to a window is kept for it, then open to all', () => {
    const ticket = sent({ to: 'window', windowId: 'A02' });
    expect(ticket).toMatchObject({ queueId: 'A-ZH', requiredQueueIds: ['A-ZH'] });
    expect(isEligible(ticket, A02, at('09:20'))).toBe(true);
    expect(whyIneligible(ticket, A01, at('09:39:59'))).toBe('reserved');
    expect(isEligible(ticket, A01, at('09:40'))).toBe(true);
  });

  it('to an area is kept for its windows that can help', () => {
    const ticket = sent({ to: 'area', areaId: 'R2', queueId: 'A-KB' });
    expect(isEligible(ticket, B01, at('09:20'))).toBe(true);
    expect(whyIneligible(ticket, A02, at('09:39:59'))).toBe('reserved');
    expect(isEligible(ticket, A02, at('09:40'))).toBe(true);
  });

  it.each<[string, TransferPlace, string]>([
    ['a window nobody works at', { to: 'window', windowId: 'A09' }, 'not-open'],
    ['an area nobody works in', { to: 'area', areaId: 'R9' }, 'not-open'],
    ['a window that cannot help', { to: 'window', windowId: 'B01' }, 'queue-not-served'],
    ['an area that cannot help', { to: 'area', areaId: 'R2' }, 'queue-not-served'],
  ])('to %s is refused', (_, place, because) => {
    expect(send(place)).toEqual({
      ok: false,
      code: 'ticketing.target-unfit',
      details: { because },
    });
  });

  it('to an area asks one window for all that a combined visit needs', () => {
    const ticket = aServingTicket({ requiredQueueIds: ['A-KB', 'A-ZH'] });
    const split = [A01, { ...B01, areaId: 'R1' }];
    expect(send({ to: 'area', areaId: 'R1' }, { ticket, openWindows: split })).toMatchObject({
      code: 'ticketing.target-unfit',
    });
    expect(send({ to: 'area', areaId: 'R1' }, { ticket }).ok).toBe(true);
  });

  it('is for the window that has it', () => {
    const by = { ...AT_A02, policy: DEFAULT_TRANSFER_POLICY, thenReturn: false, openWindows: OPEN };
    const place = { to: 'queue', queueId: 'A-KB' } as const;
    expect(transition(aServingTicket(), 'transfer', at('09:20'), { ...by, place })).toMatchObject({
      code: 'ticketing.not-at-this-window',
    });
  });
});

describe('a transfer with return', () => {
  const ticket = aServingTicket({ requiredQueueIds: ['A-ZH', 'A-SW'] });
  const away = sent({ to: 'queue', queueId: 'A-KB' }, { ticket, thenReturn: true });
  const helped = aServingTicket({ ...away, state: 'serving', ...AT_A01 });

  it('remembers who wants it back, and how it stood', () => {
    expect(away.returnTo).toEqual({
      windowId: 'A01',
      queueId: 'A-ZH',
      requiredQueueIds: ['A-ZH', 'A-SW'],
    });
  });

  it('goes back to the sender once', () => {
    const sender = [{ ...A01, queueIds: ['A-ZH', 'A-SW'] }];
    const back = sent({ to: 'sender' }, { ticket: helped, openWindows: sender });
    expect(back).toMatchObject({
      queueId: 'A-ZH',
      requiredQueueIds: ['A-ZH', 'A-SW'],
      reservedWindowId: 'A01',
      returnTo: undefined,
    });
  });

  it('keeps the wish when it is sent on', () => {
    const on = sent({ to: 'window', windowId: 'B01' }, { ticket: helped });
    expect(on.returnTo).toEqual(away.returnTo);
  });

  it('has no sender to go back to without the wish', () => {
    expect(send({ to: 'sender' })).toEqual({
      ok: false,
      code: 'ticketing.no-return-expected',
      details: {},
    });
  });
});
