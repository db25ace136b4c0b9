import type { FoundTicketView, TicketView } from '@onewindow/contracts';

const NAMES = { zhHans: '综合', zhHant: '綜合', en: 'General' };
const TICKET: TicketView = {
  id: 'T1',
  label: 'A012',
  businessDate: '2026-01-05',
  queueId: 'A-ZH',
  purpose: 'apply',
  state: 'waiting',
  origin: 'kiosk',
  offline: false,
  language: 'zh-Hans',
  priorityClass: null,
  order: { dueAt: '2026-01-05T01:00:00Z', rank: 0, sequence: 1 },
  issuedAt: '2026-01-05T01:00:00Z',
  slotStartAt: null,
  firstCalledAt: null,
  calledAt: null,
  lastCallAt: null,
  callCount: 0,
  startedAt: null,
  endedAt: null,
  windowId: null,
  reservedWindowId: null,
  reservedAreaId: null,
  reservedUntil: null,
  eligibleAt: null,
  returnWindowId: null,
  note: null,
  pressId: null,
  cases: [],
};

/** A ticket that waits behind three, unless told otherwise. */
export function aFoundTicket(
  ticket: Partial<TicketView> = {},
  change: Partial<FoundTicketView> = {},
): FoundTicketView {
  return {
    ticket: { ...TICKET, ...ticket },
    queueNames: NAMES,
    areas: [{ id: 'A', names: NAMES }],
    ahead: 3,
    wait: { kind: 'range', lowMinutes: 5, highMinutes: 10 },
    isWithheld: false,
    rejoin: null,
    ...change,
  };
}
