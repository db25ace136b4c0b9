import { at } from '../time.fixture';
import type { Ticket } from './ticket';
import type { AtWindow } from './transition-rule';

export const AT_A01: AtWindow = { windowId: 'A01', sessionId: 'session-1' };
export const AT_A02: AtWindow = { windowId: 'A02', sessionId: 'session-2' };

/** A ticket of A-ZH taken at 09:00 and due at 09:15, waiting unless told otherwise. */
export function aTicket(facts: Partial<Ticket> = {}): Ticket {
  const queueId = facts.queueId ?? 'A-ZH';
  return {
    id: 't1',
    state: 'waiting',
    queueId,
    requiredQueueIds: [queueId],
    dueAt: at('09:15'),
    rank: 0,
    sequence: 12,
    callable: true,
    issuedAt: at('09:00'),
    callCount: 0,
    recallCount: 0,
    rejoinCount: 0,
    ...(facts.state === 'booked' ? { slotStartAt: at('10:00') } : {}),
    ...facts,
  };
}

/** The same ticket called to A01 at 09:10. */
export function aCalledTicket(facts: Partial<Ticket> = {}): Ticket {
  return aTicket({
    state: 'called',
    firstCalledAt: at('09:10'),
    calledAt: at('09:10'),
    lastCallAt: at('09:10'),
    callCount: 1,
    ...AT_A01,
    ...facts,
  });
}

/** The same ticket being served at A01 since 09:11. */
export function aServingTicket(facts: Partial<Ticket> = {}): Ticket {
  return aCalledTicket({ state: 'serving', startedAt: at('09:11'), ...facts });
}
